package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.ChangeJudge;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import lianzhi.cases.filing.JudgeChange;
import lianzhi.cases.nodes.CompleteNode;
import lianzhi.cases.nodes.Happened;
import lianzhi.cases.overview.CasePage;
import lianzhi.cases.overview.DebtSheet;
import lianzhi.cases.overview.NodeView;
import lianzhi.cases.overview.ShowCase;
import lianzhi.cases.overview.ShowNodes;
import lianzhi.cases.overview.ShowTimeline;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.CaseRows;
import lianzhi.cases.register.SearchCases;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases")
class CaseController {
    private static final int MOST = 200;
    private final FileCase fileCase;
    private final ChangeJudge changeJudge;
    private final CompleteNode completeNode;
    private final SearchCases search;
    private final ShowCase showCase;
    private final ShowNodes showNodes;
    private final ShowTimeline timeline;
    private final CaseFiles files;
    private final LiveDebt debt;
    private final Clock clock;

    CaseController(
            FileCase fileCase,
            ChangeJudge changeJudge,
            CompleteNode completeNode,
            SearchCases search,
            ShowCase showCase,
            ShowNodes showNodes,
            ShowTimeline timeline,
            CaseFiles files,
            LiveDebt debt,
            Clock clock) {
        this.fileCase = fileCase;
        this.changeJudge = changeJudge;
        this.completeNode = completeNode;
        this.search = search;
        this.showCase = showCase;
        this.showNodes = showNodes;
        this.timeline = timeline;
        this.files = files;
        this.debt = debt;
        this.clock = clock;
    }

    record NodeDone(@Nullable String note) {}

    record Nodes(List<NodeView> items, int total) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "fileCase", summary = "File a case")
    Filed file(
            Viewer viewer,
            @RequestBody Application application,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return fileCase.file(viewer, application, key);
    }

    @Viewed(act = "CASES_LISTED", of = "cases", often = true)
    @GetMapping
    @Operation(operationId = "listCases", summary = "Find cases")
    CaseRows list(Viewer viewer, CaseFilter filter) {
        return search.search(viewer, filter);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "showCase", summary = "The page of a case")
    CasePage show(Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable Boolean full) {
        return showCase.show(viewer, new CaseId(id), Boolean.TRUE.equals(full));
    }

    @Viewed(act = "CASE_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/{id}/debt")
    @Operation(operationId = "showDebt", summary = "The debt on a day, line by line")
    DebtSheet debt(Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable LocalDate asOf) {
        viewer.require(Power.READ_CASE);
        files.readable(viewer, new CaseId(id));
        return DebtSheet.of(debt.on(new CaseId(id), asOf == null ? LocalDate.now(clock) : asOf));
    }

    @Viewed(act = "CASE_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/{id}/timeline")
    @Operation(operationId = "showTimeline", summary = "Everything that happened in a case, the newest first")
    ShowTimeline.Page timeline(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return timeline.of(viewer, new CaseId(id), Math.clamp(page, 0, 100_000), Math.clamp(size, 1, MOST));
    }

    @GetMapping("/{id}/nodes")
    @Operation(operationId = "listNodes", summary = "The nodes of a case")
    Nodes nodes(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        files.readable(viewer, new CaseId(id));
        var nodes = showNodes.of(new CaseId(id), LocalDate.now(clock));
        return new Nodes(nodes, nodes.size());
    }

    @PostMapping("/{id}/nodes/{code}/done")
    @Operation(operationId = "completeNode", summary = "Say that a node is done")
    Happened done(Viewer viewer, @PathVariable long id, @PathVariable String code, @RequestBody NodeDone done) {
        return completeNode.complete(viewer, new CaseId(id), code, done.note());
    }

    @PutMapping("/{id}/judge")
    @Operation(operationId = "changeJudge", summary = "Give a case to another judge")
    CaseBrief judge(Viewer viewer, @PathVariable long id, @RequestBody JudgeChange change) {
        return changeJudge.change(viewer, new CaseId(id), change);
    }
}
