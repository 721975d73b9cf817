package lianzhi.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.ActState;
import lianzhi.control.order.FreezeAccount;
import lianzhi.control.order.FreezeTogether;
import lianzhi.control.store.BatchStore;
import lianzhi.control.store.BatchStore.Item;
import lianzhi.control.store.BatchStore.Refusal;
import lianzhi.control.store.Made;
import lianzhi.law.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 批量冻结: one act for many accounts, with its progress and a result for each. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "control")
class ControlBatches {
    private final FreezeTogether freeze;
    private final BatchStore batches;
    private final CaseFiles cases;

    ControlBatches(FreezeTogether freeze, BatchStore batches, CaseFiles cases) {
        this.freeze = freeze;
        this.batches = batches;
        this.cases = cases;
    }

    record BatchInput(List<FreezeAccount.Input> items) {}

    record BatchMade(long batchId) {}

    record BatchProgress(
            long id,
            CaseId caseId,
            List<Item> items,
            int total,
            int waiting,
            int sent,
            int done,
            int refused,
            List<Refusal> notAsked) {}

    @PostMapping("/cases/{id}/control-batches")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "freezeTogether", summary = "Freeze many accounts in one approved act")
    BatchMade freeze(Viewer viewer, @PathVariable long id, @RequestBody BatchInput input) {
        return new BatchMade(freeze.handle(viewer, new CaseId(id), input.items()));
    }

    record BatchList(List<Made> items, int total) {}

    @GetMapping("/cases/{id}/control-batches")
    @Transactional(readOnly = true)
    @Operation(operationId = "controlBatches", summary = "Batches of freezes of a case, the newest first")
    BatchList batches(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var items = batches.of(cases.readable(viewer, new CaseId(id)).id());
        return new BatchList(items, items.size());
    }

    @Viewed(act = "CONTROLS_VIEWED", of = "control-batch:{id}", often = true)
    @GetMapping("/control-batches/{id}")
    @Transactional(readOnly = true)
    @Operation(operationId = "controlBatch", summary = "How far a batch of freezes is, item by item")
    BatchProgress batch(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var caseId = batches.caseOf(id).orElseThrow(() -> Refused.notFound("batch"));
        cases.readable(viewer, caseId);
        var items = batches.items(id);
        return new BatchProgress(
                id,
                caseId,
                items,
                items.size(),
                count(items, ActState.ASKED) + count(items, ActState.HELD_BACK),
                count(items, ActState.ORDERED),
                count(items, ActState.DONE),
                count(items, ActState.REFUSED) + count(items, ActState.RETURNED),
                batches.refusals(id));
    }

    private static int count(List<Item> items, ActState state) {
        return (int) items.stream().filter(item -> item.act() == state).count();
    }
}
