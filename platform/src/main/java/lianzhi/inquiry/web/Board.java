package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Step;
import lianzhi.inquiry.Cell;
import lianzhi.inquiry.ask.AskAgain;
import lianzhi.inquiry.ask.GoThere;
import lianzhi.inquiry.store.BoardStore;
import lianzhi.inquiry.store.BoardSums;
import lianzhi.inquiry.store.Column;
import lianzhi.inquiry.store.Line;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.inquiry.store.Sums;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
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

/** 查控看板: who was asked what, and what came of it. */
@RestController
@RequestMapping("/api/v1/queries")
@Tag(name = "inquiry")
class Board {
    private static final int MOST = 200;
    private final CaseFiles cases;
    private final BoardStore board;
    private final BoardSums sums;
    private final RequestStore requests;
    private final Partners partners;
    private final Outbox outbox;
    private final AskAgain askAgain;
    private final GoThere goThere;
    private final Clock clock;

    Board(
            CaseFiles cases,
            BoardStore board,
            BoardSums sums,
            RequestStore requests,
            Partners partners,
            Outbox outbox,
            AskAgain askAgain,
            GoThere goThere,
            Clock clock) {
        this.cases = cases;
        this.board = board;
        this.sums = sums;
        this.requests = requests;
        this.partners = partners;
        this.outbox = outbox;
        this.askAgain = askAgain;
        this.goThere = goThere;
        this.clock = clock;
    }

    /** One person of one round, with a cell for each institution asked. */
    record BoardLine(Line line, List<Cell> cells) {}

    record QueryBoard(List<BoardLine> items, int total, List<Column> columns, Sums sums, Instant asOf) {}

    record QueryDetail(
            Cell cell, long caseId, String caseNumber, String partyName, String institution, List<Step> log) {}

    record OfflineTask(String task) {}

    @Viewed(act = "QUERIES_VIEWED", of = "queries", often = true)
    @GetMapping
    @Transactional(readOnly = true)
    @Operation(operationId = "queryBoard", summary = "Requests by person and institution")
    QueryBoard board(
            Viewer viewer,
            @RequestParam(defaultValue = "all") String filter,
            @RequestParam @Nullable Long caseId,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        viewer.require(Power.READ_CASE);
        var visible = visible(viewer, caseId);
        var cells = BoardSums.is(filter, clock.instant());
        var lines = board.lines(visible, cells, Math.max(0, page), Math.clamp(size, 1, MOST));
        var byLine = board.cells(lines).stream()
                .collect(Collectors.groupingBy(cell -> List.of(cell.roundId(), cell.partyId())));
        return new QueryBoard(
                lines.stream()
                        .map(line -> new BoardLine(
                                line, byLine.getOrDefault(List.of(line.roundId(), line.partyId()), List.of())))
                        .toList(),
                board.countLines(visible, cells),
                sums.columns(),
                sums.sums(visible),
                clock.instant());
    }

    @Viewed(act = "QUERIES_VIEWED", of = "query:{id}", often = true)
    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    @Operation(operationId = "queryDetail", summary = "One request with its log")
    QueryDetail detail(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var request = requests.find(id, cases.visibleTo(viewer)).orElseThrow(() -> Refused.notFound("query"));
        var file = cases.visible(viewer, request.caseId());
        return new QueryDetail(
                board.cell(id),
                file.id().value(),
                file.number(),
                request.partyName(),
                partners.byId(request.partnerId()).nameZh(),
                outbox.log(request.itemId()));
    }

    @PostMapping("/{id}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "resendQuery", summary = "Offer a request again, or correct one that came back")
    void resend(Viewer viewer, @PathVariable long id) {
        askAgain.handle(viewer, id);
    }

    @PostMapping("/{id}/offline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeQueryOffline", summary = "Visit the institution's counter instead")
    void offline(Viewer viewer, @PathVariable long id, @RequestBody OfflineTask task) {
        goThere.handle(viewer, id, task.task());
    }

    private Condition visible(Viewer viewer, @Nullable Long caseId) {
        var visible = cases.visibleTo(viewer);
        return caseId == null ? visible : visible.and(BoardStore.ofCase(caseId));
    }
}
