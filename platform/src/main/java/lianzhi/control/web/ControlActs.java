package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.control.gauge.DeductionProposal;
import lianzhi.control.gauge.ProposeDeduction;
import lianzhi.control.order.DeductHeld;
import lianzhi.control.order.ReleaseControl;
import lianzhi.control.order.RenewControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with a measure: deduct, renew, release. */
@RestController
@RequestMapping("/api/v1/controls/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "control")
class ControlActs {
    private final DeductHeld deduct;
    private final RenewControl renew;
    private final ReleaseControl release;
    private final ProposeDeduction propose;

    ControlActs(DeductHeld deduct, RenewControl renew, ReleaseControl release, ProposeDeduction propose) {
        this.deduct = deduct;
        this.renew = renew;
        this.release = release;
        this.propose = propose;
    }

    record Renewal(int version) {}

    @GetMapping("/deductions/proposal")
    @ResponseStatus(HttpStatus.OK)
    @Operation(operationId = "proposeDeduction", summary = "The sum to deduct, with the execution fee")
    DeductionProposal proposal(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        return propose.handle(viewer, id);
    }

    @PostMapping("/deductions")
    @Operation(operationId = "deductHeld", summary = "Deduct from what is really held")
    void deduct(Viewer viewer, @PathVariable long id, @RequestBody DeductHeld.Input input) {
        deduct.handle(viewer, id, input);
    }

    @PostMapping("/renewals")
    @Operation(operationId = "renewControl", summary = "Renew before the term ends")
    void renew(Viewer viewer, @PathVariable long id, @RequestBody Renewal renewal) {
        renew.handle(viewer, id, renewal.version());
    }

    @PostMapping("/releases")
    @Operation(operationId = "releaseControl", summary = "Release on a ground of the law")
    void release(Viewer viewer, @PathVariable long id, @RequestBody ReleaseControl.Input input) {
        release.handle(viewer, id, input);
    }
}
