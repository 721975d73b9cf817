package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.funds.books.Adjustment;
import lianzhi.funds.books.SetOff;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 冲销差错调整. */
@RestController
@RequestMapping("/api/v1/funds/receipts/{id}/set-off")
@Tag(name = "funds")
class SetOffController {
    /** @param version of the receipt that he saw; {@code settles} the adjustment that it pays back */
    record SetOffBody(long settles, int version, String reason, String paper) {}

    record SetOffCandidates(List<Adjustment> items) {}

    private final SetOff setOff;

    SetOffController(SetOff setOff) {
        this.setOff = setOff;
    }

    @GetMapping
    @Operation(operationId = "setOffCandidates", summary = "Booked adjustments that this money may pay back")
    SetOffCandidates candidates(Viewer viewer, @PathVariable long id) {
        return new SetOffCandidates(setOff.candidates(viewer, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "setOff", summary = "Propose that money of the bank sets off an adjustment")
    Adjustment propose(Viewer viewer, @PathVariable long id, @RequestBody SetOffBody body) {
        return setOff.handle(viewer, id, body.version(), body.settles(), body.reason(), body.paper());
    }
}
