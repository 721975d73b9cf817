package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.CoerciveAct;
import lianzhi.coercion.CoerciveActs;
import lianzhi.coercion.act.ProposeAct;
import lianzhi.coercion.act.ReadActs;
import lianzhi.coercion.act.RecordStep;
import lianzhi.coercion.act.WithdrawAct;
import lianzhi.coercion.catalogue.ActKind;
import lianzhi.coercion.catalogue.CoercionCatalogue;
import lianzhi.coercion.catalogue.Conduct;
import lianzhi.coercion.rules.Proposal;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 强制措施: those of a case, a new one, and its steps. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "coercion")
class CaseCoercion {
    private final CaseFiles cases;
    private final CoerciveActs acts;
    private final ReadActs read;
    private final CoercionCatalogue catalogue;
    private final ProposeAct propose;
    private final RecordStep record;
    private final WithdrawAct withdraw;

    CaseCoercion(
            CaseFiles cases,
            CoerciveActs acts,
            ReadActs read,
            CoercionCatalogue catalogue,
            ProposeAct propose,
            RecordStep record,
            WithdrawAct withdraw) {
        this.cases = cases;
        this.acts = acts;
        this.read = read;
        this.catalogue = catalogue;
        this.propose = propose;
        this.record = record;
        this.withdraw = withdraw;
    }

    record CaseActs(List<CoerciveAct> items, int total) {}

    record Kinds(List<ActKind> kinds, List<Conduct> conducts) {}

    record Proposed(long actId) {}

    record Version(int version) {}

    @GetMapping("/coercion/kinds")
    @Operation(operationId = "coercionKinds", summary = "Kinds of coercive acts with what they ask, and conducts")
    Kinds kinds(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        return new Kinds(catalogue.kinds(), catalogue.conducts());
    }

    @Viewed(act = "COERCION_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/coercion")
    @Transactional(readOnly = true)
    @Operation(operationId = "caseCoercion", summary = "Coercive acts of a case with steps, papers and clocks")
    CaseActs list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var items = acts.of(cases.readable(viewer, new CaseId(id)).id());
        return new CaseActs(items, items.size());
    }

    @PostMapping("/cases/{id}/coercion")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "proposeCoercion",
            summary = "Propose a coercive act; every rule that is against it is named")
    Proposed propose(Viewer viewer, @PathVariable long id, @RequestBody Proposal proposal) {
        return new Proposed(propose.handle(viewer, new CaseId(id), proposal));
    }

    @PostMapping("/coercion/{actId}/steps")
    @Operation(operationId = "recordCoercionStep", summary = "Record a step with its proof")
    CoerciveAct step(Viewer viewer, @PathVariable long actId, @RequestBody RecordStep.Input input) {
        record.handle(viewer, actId, input);
        return read.one(actId);
    }

    @PostMapping("/coercion/{actId}/withdrawal")
    @Operation(operationId = "withdrawCoercion", summary = "Withdraw a proposal that is not decided")
    CoerciveAct withdraw(Viewer viewer, @PathVariable long actId, @RequestBody Version version) {
        withdraw.handle(viewer, actId, version.version());
        return read.one(actId);
    }
}
