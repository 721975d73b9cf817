package lianzhi.sanctions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.sanctions.lift.RecordGround;
import lianzhi.sanctions.request.AskRequest;
import lianzhi.sanctions.request.HandleHit;
import lianzhi.sanctions.request.UseExemption;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with a measure in force. */
@RestController
@RequestMapping("/api/v1/sanctions/{id}")
@Tag(name = "sanctions")
class SanctionActs {
    private final AskRequest ask;
    private final RecordGround ground;
    private final HandleHit hit;
    private final UseExemption use;

    SanctionActs(AskRequest ask, RecordGround ground, HandleHit hit, UseExemption use) {
        this.ask = ask;
        this.ground = ground;
        this.hit = hit;
        this.use = use;
    }

    record Requested(long requestId) {}

    @PostMapping("/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "requestOnSanction", summary = "Early lifting, renewal, exemption or correction")
    Requested request(Viewer viewer, @PathVariable long id, @RequestBody AskRequest.Input input) {
        return new Requested(ask.handle(viewer, id, input));
    }

    @PostMapping("/grounds")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "recordLiftGround", summary = "The person died or was the wrong one: everything ends")
    void ground(Viewer viewer, @PathVariable long id, @RequestBody RecordGround.Input input) {
        ground.handle(viewer, id, input);
    }

    @PostMapping("/hits/{hitId}/handled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "handleHit", summary = "What was done about an interception")
    void handled(Viewer viewer, @PathVariable long id, @PathVariable long hitId, @RequestBody HandleHit.Input handled) {
        hit.handle(viewer, id, hitId, handled);
    }

    @PostMapping("/requests/{requestId}/use")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "useExemption", summary = "A single-use exemption was used")
    void use(Viewer viewer, @PathVariable long id, @PathVariable long requestId) {
        use.handle(viewer, id, requestId);
    }
}
