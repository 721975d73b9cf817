package lianzhi.sanctions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.Words;
import lianzhi.sanctions.check.ListRules;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.SanctionList;
import lianzhi.sanctions.store.SanctionList.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All sanctions of the courts that somebody may see, and the catalogue of measures. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "sanctions")
class CourtSanctions {
    private static final int MOST = 200;
    private final SanctionList list;
    private final CaseFiles cases;
    private final Measures measures;
    private final ListRules rules;
    private final OrderUnits order;
    private final Clock clock;

    CourtSanctions(
            SanctionList list, CaseFiles cases, Measures measures, ListRules rules, OrderUnits order, Clock clock) {
        this.list = list;
        this.cases = cases;
        this.measures = measures;
        this.rules = rules;
        this.order = order;
        this.clock = clock;
    }

    record SanctionLine(Row row, Words title, @Nullable Words ground) {}

    record SanctionsPage(List<SanctionLine> items, int total, Map<String, Integer> counts) {}

    /** @param linked units that carry it out; without one it works through the list alone */
    record MeasureOfCatalogue(MeasureKind kind, boolean on, int linked) {}

    /** @param declared what the file does not prove may be shown by evidence that the judge names */
    record RuleLine(String code, Words text, boolean declared) {}

    record Catalogue(List<MeasureOfCatalogue> items, int total, List<RuleLine> conditions, List<RuleLine> exclusions) {}

    @Viewed(act = "SANCTIONS_VIEWED", of = "sanctions", often = true)
    @GetMapping("/sanctions")
    @Transactional(readOnly = true)
    @Operation(
            operationId = "sanctions",
            summary =
                    "Sanctions: IN_FORCE, LIFTING, LATE, HITS, ENDING, ASKED, ENDED or ALL; soonest due lifting first")
    SanctionsPage page(
            Viewer viewer,
            @RequestParam(defaultValue = "IN_FORCE") String box,
            @RequestParam @Nullable String family,
            @RequestParam @Nullable String name,
            @RequestParam(defaultValue = "true") boolean own,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        viewer.require(Power.READ_CASE);
        var rows = Math.clamp(size, 1, MOST);
        var found = list.page(
                cases.visibleTo(viewer),
                new SanctionList.Filter(box, family, name, own, LocalDate.now(clock)),
                rows,
                Math.max(0, page) * rows);
        return new SanctionsPage(found.items().stream().map(this::line).toList(), found.total(), found.counts());
    }

    private SanctionLine line(Row row) {
        var kind = measures.of(row.measure());
        return new SanctionLine(row, new Words(kind.zh(), kind.en()), GroundWords.of(row.liftGround()));
    }

    @GetMapping("/sanction-measures")
    @Transactional(readOnly = true)
    @Operation(operationId = "sanctionMeasures", summary = "The catalogue of measures and the rules of the list")
    Catalogue catalogue(Viewer viewer) {
        viewer.require(Power.READ_CASE);
        var items = measures.all().stream()
                .map(kind -> new MeasureOfCatalogue(
                        kind, measures.isOn(kind), order.units(kind).size()))
                .toList();
        return new Catalogue(items, items.size(), lines(rules.conditions()), lines(rules.exclusions()));
    }

    private static List<RuleLine> lines(List<ListRules.Rule> rules) {
        return rules.stream()
                .map(rule -> new RuleLine(rule.code(), new Words(rule.zh(), rule.en()), rule.mayBeDeclared()))
                .toList();
    }
}
