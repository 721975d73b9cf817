package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.coercion.RewardNotices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 悬赏公告 for everyone. */
@RestController
@RequestMapping("/api/v1/portal/rewards")
@Tag(name = "portal")
class PortalRewards {
    private final RewardNotices notices;

    PortalRewards(RewardNotices notices) {
        this.notices = notices;
    }

    record Rewards(List<RewardNotices.RewardNotice> items, int total) {}

    record Told(String name, String contact, String body) {}

    record Receipt(int no) {}

    @GetMapping
    @Operation(operationId = "rewardNotices", summary = "Open reward notices")
    Rewards list() {
        var items = notices.open();
        return new Rewards(items, items.size());
    }

    @PostMapping("/{id}/tips")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "giveTip", summary = "Tell what one knows; the receipt is its number")
    Receipt tell(@PathVariable long id, @RequestBody Told told) {
        return new Receipt(notices.tell(id, told.name(), told.contact(), told.body()));
    }
}
