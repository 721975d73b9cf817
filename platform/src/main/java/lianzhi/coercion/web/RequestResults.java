package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.coercion.PartyRequest;
import lianzhi.coercion.requests.DrawAsked;
import lianzhi.coercion.requests.DrawAuditor;
import lianzhi.coercion.requests.RecordResult;
import lianzhi.coercion.requests.ToldResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 抽取和结果: what happens to a request beside its answer. */
@RestController
@RequestMapping("/api/v1/requests/{requestId}")
@Tag(name = "coercion")
class RequestResults {
    private final DrawAuditor draw;
    private final RecordResult record;

    RequestResults(DrawAuditor draw, RecordResult record) {
        this.draw = draw;
        this.record = record;
    }

    @PostMapping("/draw")
    @Operation(
            operationId = "drawAuditor",
            summary = "Draw an auditor at random from a list; seed, list and result stay")
    PartyRequest draw(Viewer viewer, @PathVariable long requestId, @RequestBody DrawAsked input) {
        return draw.handle(viewer, requestId, input);
    }

    @PostMapping("/result")
    @Operation(operationId = "recordRequestResult", summary = "Record what came of a request, with its paper")
    PartyRequest result(Viewer viewer, @PathVariable long requestId, @RequestBody ToldResult input) {
        return record.handle(viewer, requestId, input);
    }
}
