package lianzhi.publicity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.publicity.Notice;
import lianzhi.publicity.notices.ReadOutbox;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The outbox of notices, for staff. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "publicity")
class NoticeOutbox {
    private final ReadOutbox outbox;

    NoticeOutbox(ReadOutbox outbox) {
        this.outbox = outbox;
    }

    record Listing(List<Notice> items, int total, boolean gatewayConnected) {}

    @Viewed(act = "NOTICES_VIEWED", of = "notices", often = true)
    @GetMapping
    @Operation(operationId = "notices", summary = "Notices to parties of the cases you may see, newest first")
    Listing list(
            Viewer viewer, @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        viewer.require(Power.READ_CASE);
        var found = outbox.page(viewer, page, size);
        return new Listing(found.items(), found.total(), outbox.isConnected());
    }
}
