package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.inquiry.watch.Watchers;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The board as it changes. */
@RestController
@Tag(name = "inquiry")
class LiveBoard {
    private final Watchers watchers;

    LiveBoard(Watchers watchers) {
        this.watchers = watchers;
    }

    @GetMapping(path = "/api/v1/queries/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(operationId = "queryStream", summary = "Changed cells as server-sent events")
    SseEmitter stream(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        return watchers.watch(viewer);
    }
}
