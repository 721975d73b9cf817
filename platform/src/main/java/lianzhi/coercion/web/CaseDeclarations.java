package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.PropertyDeclaration;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.coercion.Section;
import lianzhi.coercion.declaration.DraftProposals;
import lianzhi.coercion.declaration.FileReport;
import lianzhi.coercion.declaration.RepeatComparison;
import lianzhi.coercion.declaration.SettleDeclaration;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 财产报告: duties to declare, reports, what the queries say, and what follows. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "coercion")
class CaseDeclarations {
    private final CaseFiles cases;
    private final FileReport file;
    private final RepeatComparison compare;
    private final SettleDeclaration settle;
    private final DraftProposals drafts;

    CaseDeclarations(
            CaseFiles cases,
            FileReport file,
            RepeatComparison compare,
            SettleDeclaration settle,
            DraftProposals drafts) {
        this.cases = cases;
        this.file = file;
        this.compare = compare;
        this.settle = settle;
        this.drafts = drafts;
    }

    record SectionView(Section code, String zh, String en, boolean isChange) {}

    record Declarations(
            List<PropertyDeclaration> items,
            int total,
            List<SectionView> sections,
            List<DraftProposals.Draft> drafts) {}

    record Extension(LocalDate until, String why, int version) {}

    record Questions(List<Long> findings, int version) {}

    record Decided(boolean accepted) {}

    record Settled(String outcome, String why, int version) {}

    @Viewed(act = "DECLARATIONS_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/declarations")
    @Transactional(readOnly = true)
    @Operation(operationId = "caseDeclarations", summary = "Duties to declare in a case, reports and findings")
    Declarations list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var items = file.of(cases.readable(viewer, new CaseId(id)).id());
        var sections = java.util.Arrays.stream(Section.values())
                .map(one -> new SectionView(one, one.zh(), one.en(), one.isChange()))
                .toList();
        return new Declarations(items, items.size(), sections, drafts.of(items));
    }

    @PostMapping("/declarations/{id}/reports")
    @Operation(operationId = "enterReport", summary = "Type in a report that came on paper")
    PropertyDeclaration enter(Viewer viewer, @PathVariable long id, @RequestBody Filing filing) {
        return file.enter(viewer, id, filing);
    }

    @PostMapping("/declarations/{id}/comparison")
    @Operation(operationId = "compareReport", summary = "Compare the reports with what the queries found, again")
    PropertyDeclaration compare(Viewer viewer, @PathVariable long id) {
        return compare.handle(viewer, id);
    }

    @PostMapping("/declarations/{id}/extension")
    @Operation(operationId = "extendDeclaration", summary = "Give more time to declare, for good reason")
    PropertyDeclaration extend(Viewer viewer, @PathVariable long id, @RequestBody Extension body) {
        return settle.extend(viewer, id, body.until(), body.why(), body.version());
    }

    @PostMapping("/declarations/{id}/questions")
    @Operation(operationId = "askDebtor", summary = "Ask the debtor about findings")
    PropertyDeclaration ask(Viewer viewer, @PathVariable long id, @RequestBody Questions body) {
        return settle.ask(viewer, id, body.findings(), body.version());
    }

    @PostMapping("/declarations/{id}/findings/{findingId}/decision")
    @Operation(operationId = "decideFinding", summary = "Take the debtor's explanation, or not")
    PropertyDeclaration decide(
            Viewer viewer, @PathVariable long id, @PathVariable long findingId, @RequestBody Decided body) {
        return settle.decide(viewer, id, findingId, body.accepted());
    }

    @PostMapping("/declarations/{id}/outcome")
    @Operation(operationId = "settleDeclaration", summary = "Honest, late, refused or false")
    PropertyDeclaration settle(Viewer viewer, @PathVariable long id, @RequestBody Settled body) {
        return settle.settle(viewer, id, body.outcome(), body.why(), body.version());
    }
}
