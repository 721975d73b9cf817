package lianzhi.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.command.Transfer;
import lianzhi.command.Visit;
import lianzhi.command.board.Board;
import lianzhi.command.board.ShowBoard;
import lianzhi.command.transfers.AskForTransfer;
import lianzhi.command.transfers.DecideTransfer;
import lianzhi.command.transfers.Transfers;
import lianzhi.command.visits.RecordVisit;
import lianzhi.command.visits.ReplyToVisit;
import lianzhi.command.visits.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/command")
@Tag(name = "command")
class CommandController {
    record NewTransfer(
            long caseId,
            Transfer.@NotNull Mode mode,
            @NotBlank String toCourt,
            @NotBlank @Size(max = 2000) String reason) {}

    record TransferDecision(
            boolean granted, @NotBlank @Size(max = 2000) String text) {}

    record NewVisit(
            Visit.@NotNull Kind kind,
            @NotBlank String courtCode,
            @NotNull LocalDate onDay,
            @NotBlank @Size(max = 400) String people,
            @NotBlank @Size(max = 4000) String findings,
            @Nullable @Size(max = 4000) String demands,
            @Nullable LocalDate dueOn,
            @Nullable List<Long> unqualifiedRounds) {}

    record VisitReply(@NotBlank @Size(max = 4000) String text) {}

    private final ShowBoard board;
    private final Transfers transfers;
    private final AskForTransfer ask;
    private final DecideTransfer decide;
    private final Visits visits;
    private final RecordVisit record;
    private final ReplyToVisit reply;

    CommandController(
            ShowBoard board,
            Transfers transfers,
            AskForTransfer ask,
            DecideTransfer decide,
            Visits visits,
            RecordVisit record,
            ReplyToVisit reply) {
        this.board = board;
        this.transfers = transfers;
        this.ask = ask;
        this.decide = decide;
        this.visits = visits;
        this.record = record;
        this.reply = reply;
    }

    @GetMapping("/board")
    @Operation(
            operationId = "getCommandBoard",
            summary = "Load, limits, money, controls and answers of every court, now")
    Board board(Viewer viewer) {
        return board.handle(viewer);
    }

    @GetMapping("/transfers")
    @Operation(operationId = "listTransfers", summary = "Requests to designate, raise or join a case")
    Transfers.Page transfers(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean openOnly,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.SUPERVISE);
        return transfers.list(viewer, openOnly, page, size);
    }

    @PostMapping("/transfers")
    @Operation(operationId = "askForTransfer", summary = "Ask that another court takes a case over or helps with it")
    Transfer ask(Viewer viewer, @Valid @RequestBody NewTransfer given) {
        return ask.handle(viewer, given.caseId(), given.mode(), given.toCourt(), given.reason());
    }

    @PutMapping("/transfers/{id}/decision")
    @Operation(operationId = "decideTransfer", summary = "Grant or refuse; a grant moves the case at once")
    Transfer decide(Viewer viewer, @PathVariable long id, @Valid @RequestBody TransferDecision given) {
        return decide.handle(viewer, id, given.granted(), given.text());
    }

    @GetMapping("/visits")
    @Operation(operationId = "listVisits", summary = "Interviews and inspections")
    Visits.Page visits(
            Viewer viewer,
            @RequestParam @Nullable String courtCode,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.SUPERVISE);
        return visits.list(viewer, courtCode, page, size);
    }

    @PostMapping("/visits")
    @Operation(operationId = "recordVisit", summary = "Record an interview or an inspection")
    Visit record(Viewer viewer, @Valid @RequestBody NewVisit given) {
        return record.handle(
                viewer,
                new Visits.Draft(
                        given.kind(),
                        given.courtCode(),
                        given.onDay(),
                        given.people(),
                        given.findings(),
                        Objects.requireNonNullElse(given.demands(), ""),
                        given.dueOn(),
                        Objects.requireNonNullElse(given.unqualifiedRounds(), List.of())));
    }

    @PutMapping("/visits/{id}/reply")
    @Operation(operationId = "replyToVisit", summary = "The court that was visited replies")
    Visit reply(Viewer viewer, @PathVariable long id, @Valid @RequestBody VisitReply given) {
        return reply.handle(viewer, id, given.text());
    }
}
