package lianzhi.sanctions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Refused;
import lianzhi.sanctions.batch.ProposeBatch;
import lianzhi.sanctions.store.BatchPersons;
import lianzhi.sanctions.store.BatchStore;
import lianzhi.sanctions.store.Candidate;
import lianzhi.sanctions.store.ListingBatch;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Listing in batches. */
@RestController
@RequestMapping("/api/v1/sanction-batches")
@Tag(name = "sanctions")
class ListingBatches {
    private final ProposeBatch propose;
    private final BatchStore store;
    private final BatchPersons persons;
    private final CaseFiles cases;
    private final JsonMapper json;

    ListingBatches(ProposeBatch propose, BatchStore store, BatchPersons persons, CaseFiles cases, JsonMapper json) {
        this.propose = propose;
        this.store = store;
        this.persons = persons;
        this.cases = cases;
        this.json = json;
    }

    record BatchList(List<BatchSheet> items, int total) {}

    record BatchReason(String code, String zh, String en) {}

    record BatchMember(
            int no,
            long caseId,
            String caseNumber,
            String name,
            String idMasked,
            String state,
            List<BatchReason> reasons) {}

    record BatchMembers(List<BatchMember> items, int total) {}

    record BatchCandidates(List<Candidate> items, int total) {}

    record BatchAsked(long batchId) {}

    @GetMapping
    @Transactional(readOnly = true)
    @Operation(operationId = "listingBatches", summary = "Batches of listings, newest first")
    BatchList list(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        var items = store.seenBy(viewer).stream().map(this::sheet).toList();
        return new BatchList(items, items.size());
    }

    @Viewed(act = "SANCTIONS_VIEWED", of = "sanctions", often = true)
    @GetMapping("/candidates")
    @Operation(operationId = "listingCandidates", summary = "Debtors who may be listed for these grounds and are not")
    BatchCandidates candidates(Viewer viewer, @RequestParam List<String> items) {
        var found = propose.candidates(viewer, items);
        return new BatchCandidates(found, found.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "proposeListingBatch",
            summary = "Ask for a batch; each person is checked before it is signed")
    BatchAsked propose(Viewer viewer, @RequestBody ProposeBatch.Input input) {
        return new BatchAsked(propose.handle(viewer, input));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    @Operation(operationId = "listingBatch", summary = "One batch and how far it is")
    BatchSheet one(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        return sheet(store.find(viewer, id).orElseThrow(() -> Refused.notFound("batch")));
    }

    @Viewed(act = "SANCTIONS_VIEWED", of = "sanction-batch:{id}", often = true)
    @GetMapping("/{id}/persons")
    @Transactional(readOnly = true)
    @Operation(
            operationId = "listingBatchPersons",
            summary = "The persons of a batch, with the reasons of those left out")
    BatchMembers persons(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        viewer.require(Power.READ_CASE);
        var batch = store.find(viewer, id).orElseThrow(() -> Refused.notFound("batch"));
        var rows = Math.clamp(size, 1, 200);
        var found = persons.page(cases.visibleTo(viewer), batch.id(), state, rows, Math.max(0, page) * rows);
        return new BatchMembers(
                found.items().stream()
                        .map(one -> new BatchMember(
                                one.no(),
                                one.caseId(),
                                one.caseNumber(),
                                one.name(),
                                one.idMasked(),
                                one.state(),
                                json.readValue(one.reasons(), new TypeReference<List<BatchReason>>() {})))
                        .toList(),
                found.total());
    }

    private BatchSheet sheet(ListingBatch one) {
        var counts = store.counts(one.id());
        return new BatchSheet(
                one.id(),
                one.title(),
                one.items(),
                one.conduct(),
                one.state(),
                one.askedByName(),
                one.askedAt(),
                one.signedAt(),
                one.doneAt(),
                one.why(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault("WAITING", 0),
                counts.getOrDefault("ASKED", 0),
                counts.getOrDefault("NOT_MET", 0),
                counts.getOrDefault("LISTED", 0),
                counts.getOrDefault("FREE", 0),
                counts.getOrDefault("FAILED", 0));
    }
}
