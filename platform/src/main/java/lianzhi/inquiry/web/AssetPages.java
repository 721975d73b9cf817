package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.inquiry.store.AssetFile;
import lianzhi.inquiry.store.AssetFiles;
import lianzhi.inquiry.store.AssetFiles.Seen;
import lianzhi.inquiry.store.Change;
import lianzhi.inquiry.store.ChangeStore;
import lianzhi.inquiry.store.Debtor;
import lianzhi.inquiry.store.DebtorCase;
import lianzhi.inquiry.store.Fact;
import lianzhi.inquiry.store.FactStore;
import lianzhi.inquiry.store.Held;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.controls.ControlTerm;
import lianzhi.law.controls.ControlTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 一物一页、一人一页: an asset and a debtor across cases and courts. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "inquiry")
class AssetPages {
    private final AssetFiles files;
    private final FactStore facts;
    private final ChangeStore changes;
    private final CaseFiles cases;
    private final DebtorGauge gauge;
    private final AuditTrail audit;

    AssetPages(
            AssetFiles files,
            FactStore facts,
            ChangeStore changes,
            CaseFiles cases,
            DebtorGauge gauge,
            AuditTrail audit) {
        this.gauge = gauge;
        this.files = files;
        this.facts = facts;
        this.changes = changes;
        this.cases = cases;
        this.audit = audit;
    }

    /** How long one order holds an asset of this class, and who comes first. */
    record Term(
            String zh,
            String en,
            String measure,
            @Nullable Integer length,
            @Nullable String unit,
            String renewal,
            String queueOrder,
            String basis,
            String mark) {
        static Term of(ControlTerm term) {
            var longest = term.longest();
            return new Term(
                    term.zh(),
                    term.en(),
                    term.measure(),
                    longest == null ? null : longest.length(),
                    longest == null ? null : longest.unit().name(),
                    term.renewal(),
                    term.queueOrder(),
                    term.basis(),
                    term.mark().name());
        }
    }

    record AssetPage(AssetFile asset, Term term, List<Seen> sightings, List<Held> measures, int hiddenMeasures) {}

    record DebtorAsset(AssetFile asset, @Nullable Seen last, List<Held> measures) {}

    record DebtorPage(
            Debtor debtor,
            List<DebtorCase> cases,
            List<DebtorAsset> assets,
            List<Fact> facts,
            Money held,
            Money overLimit,
            Money value,
            Money debt,
            boolean isOver) {}

    record ChangeList(List<Change> items, int total) {}

    @GetMapping("/assets/{id}")
    @Transactional
    @Operation(operationId = "assetPage", summary = "One asset across cases and courts")
    AssetPage asset(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var visible = cases.visibleTo(viewer);
        var asset = files.asset(id, visible).orElseThrow(() -> Refused.notFound("asset"));
        audit.record(viewer, "ASSETS_VIEWED", "asset:" + id, Map.of("items", "1"));
        return new AssetPage(
                asset,
                Term.of(ControlTerms.of(asset.assetClass())),
                files.sightings(id, visible),
                files.measures(List.of(id), visible),
                files.hiddenMeasures(id, visible));
    }

    @GetMapping("/debtors/{id}")
    @Transactional
    @Operation(operationId = "debtorPage", summary = "One debtor across cases: what was found and what is held")
    DebtorPage debtor(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var visible = cases.visibleTo(viewer);
        var debtor = files.debtor(id, visible).orElseThrow(() -> Refused.notFound("debtor"));
        var assets = files.ofDebtor(id, visible);
        var measures = files.measures(assets.stream().map(AssetFile::id).toList(), visible);
        audit.record(viewer, "ASSETS_VIEWED", "party:" + id, Map.of("items", "" + assets.size()));
        var his = files.cases(id, visible);
        var sums = gauge.of(his, measures);
        return new DebtorPage(
                debtor,
                his,
                assets.stream()
                        .map(one -> new DebtorAsset(
                                one,
                                files.sightings(one.id(), visible).stream()
                                        .findFirst()
                                        .orElse(null),
                                measures.stream()
                                        .filter(held -> held.assetId() == one.id())
                                        .toList()))
                        .toList(),
                facts.of(id),
                sums.held(),
                sums.overLimit(),
                sums.value(),
                sums.debt(),
                sums.isOver());
    }

    @Viewed(act = "ASSETS_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/assets/changes")
    @Transactional(readOnly = true)
    @Operation(operationId = "assetChanges", summary = "What the last answers say that those before did not")
    ChangeList changes(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var items = changes.of(cases.readable(viewer, new CaseId(id)).id());
        return new ChangeList(items, items.size());
    }
}
