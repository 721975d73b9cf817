package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.Controls;
import lianzhi.control.Gauge;
import lianzhi.control.MeasureInForce;
import lianzhi.control.gauge.Proposal;
import lianzhi.control.gauge.ProposeFreeze;
import lianzhi.control.gauge.ProposeRelease;
import lianzhi.control.gauge.ReleaseProposal;
import lianzhi.control.order.FreezeAccount;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case's measures, their gauge, and the next freeze. */
@RestController
@RequestMapping("/api/v1/cases/{id}/controls")
@Tag(name = "control")
class CaseControls {
    private final CaseFiles cases;
    private final Controls controls;
    private final ProposeFreeze propose;
    private final ProposeRelease release;
    private final FreezeAccount freeze;

    CaseControls(
            CaseFiles cases, Controls controls, ProposeFreeze propose, ProposeRelease release, FreezeAccount freeze) {
        this.release = release;
        this.cases = cases;
        this.controls = controls;
        this.propose = propose;
        this.freeze = freeze;
    }

    record CaseMeasures(List<MeasureInForce> items, int total, Gauge gauge) {}

    record Frozen(long controlId) {}

    @Viewed(act = "CONTROLS_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Transactional(readOnly = true)
    @Operation(operationId = "caseControls", summary = "Measures of a case and their gauge against the debt")
    CaseMeasures list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var caseId = cases.readable(viewer, new CaseId(id)).id();
        var items = controls.of(caseId);
        return new CaseMeasures(items, items.size(), controls.gauge(caseId));
    }

    @GetMapping("/proposal")
    @Transactional(readOnly = true)
    @Operation(operationId = "proposeFreeze", summary = "The sum to freeze on an account, line by line")
    Proposal proposal(Viewer viewer, @PathVariable long id, @RequestParam long assetId) {
        viewer.require(Power.READ_CASE);
        return propose.handle(cases.readable(viewer, new CaseId(id)).id(), assetId);
    }

    @GetMapping("/release-proposal")
    @Transactional(readOnly = true)
    @Operation(operationId = "proposeRelease", summary = "What can be let go while the rest covers the debt")
    ReleaseProposal release(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        return release.handle(cases.readable(viewer, new CaseId(id)).id());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "freezeAccount", summary = "Freeze a stated sum on an account")
    Frozen freeze(Viewer viewer, @PathVariable long id, @RequestBody FreezeAccount.Input input) {
        return new Frozen(freeze.handle(viewer, new CaseId(id), input));
    }
}
