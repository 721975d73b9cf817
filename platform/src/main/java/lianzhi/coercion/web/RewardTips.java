package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.coercion.requests.TakeTips;
import lianzhi.coercion.store.Tip;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 悬赏线索, for those who work on the case. */
@RestController
@Tag(name = "coercion")
class RewardTips {
    private final TakeTips tips;

    RewardTips(TakeTips tips) {
        this.tips = tips;
    }

    record Tips(List<Tip> items, int total) {}

    @GetMapping("/api/v1/requests/{requestId}/tips")
    @Operation(operationId = "rewardTips", summary = "What the public told after a reward notice, in order of receipt")
    Tips tips(Viewer viewer, @PathVariable long requestId) {
        var items = tips.read(viewer, requestId);
        return new Tips(items, items.size());
    }
}
