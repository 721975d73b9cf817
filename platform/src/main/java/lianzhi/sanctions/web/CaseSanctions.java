package lianzhi.sanctions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.sanctions.check.Check;
import lianzhi.sanctions.impose.ProposeSanction;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.ActRow;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.HitStore;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.Review;
import lianzhi.sanctions.store.ReviewStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case's credit punishment: what is in force, what may be asked for, and why not. */
@RestController
@RequestMapping("/api/v1/cases/{id}/sanctions")
@Tag(name = "sanctions")
class CaseSanctions {
    private final CaseFiles cases;
    private final SanctionStore store;
    private final ActStore acts;
    private final RequestStore requests;
    private final HitStore hits;
    private final ReviewStore reviews;
    private final Measures measures;
    private final ProposeSanction propose;

    CaseSanctions(
            CaseFiles cases,
            SanctionStore store,
            ActStore acts,
            RequestStore requests,
            HitStore hits,
            ReviewStore reviews,
            Measures measures,
            ProposeSanction propose) {
        this.cases = cases;
        this.store = store;
        this.acts = acts;
        this.requests = requests;
        this.hits = hits;
        this.reviews = reviews;
        this.measures = measures;
        this.propose = propose;
    }

    record SanctionsOfCase(List<SanctionSheet> items, int total) {}

    record Checks(List<Check> items, boolean allowed) {}

    record Asked(List<Long> sanctionIds) {}

    @Viewed(act = "SANCTIONS_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Transactional(readOnly = true)
    @Operation(operationId = "caseSanctions", summary = "Credit punishment of a case: measures, orders, receipts, hits")
    SanctionsOfCase list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var rows = store.of(cases.readable(viewer, new CaseId(id)).id());
        var ids = rows.stream().map(SanctionRow::id).toList();
        var ordered = acts.of(ids).stream().collect(Collectors.groupingBy(ActRow::sanctionId));
        var asked = requests.of(ids).stream().collect(Collectors.groupingBy(RequestRow::sanctionId));
        var stopped = hits.of(ids).stream().collect(Collectors.groupingBy(HitStore.Hit::sanctionId));
        var reviewed = reviews.of(ids).stream().collect(Collectors.groupingBy(Review::sanctionId));
        var items = rows.stream()
                .map(one -> SanctionSheet.of(
                        one,
                        measures.of(one.measure()),
                        ordered.getOrDefault(one.id(), List.of()),
                        asked.getOrDefault(one.id(), List.of()),
                        stopped.getOrDefault(one.id(), List.of()),
                        reviewed.getOrDefault(one.id(), List.of())))
                .toList();
        return new SanctionsOfCase(items, items.size());
    }

    @PostMapping("/check")
    @Operation(operationId = "checkSanction", summary = "Every condition and exclusion of a measure, with its article")
    Checks check(Viewer viewer, @PathVariable long id, @RequestBody ProposeSanction.Input input) {
        var checks = propose.check(viewer, new CaseId(id), input);
        return new Checks(checks, checks.stream().allMatch(one -> one.state() == Check.State.MET));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "proposeSanction", summary = "Ask for a measure; it begins when signed")
    Asked propose(Viewer viewer, @PathVariable long id, @RequestBody ProposeSanction.Input input) {
        return new Asked(propose.handle(viewer, new CaseId(id), input));
    }
}
