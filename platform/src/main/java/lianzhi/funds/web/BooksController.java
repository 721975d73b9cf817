package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.Reconciliation;
import lianzhi.funds.books.RecordBankBalance;
import lianzhi.funds.store.AccountLines;
import lianzhi.funds.store.Books;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 账簿、对账、日结. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class BooksController {
    record DayBody(LocalDate day) {}

    record ExplainBody(String explanation) {}

    /** @param balance what the bank says was there at the end of the day @param explanation why its lines here differ */
    record BalanceBody(
            LocalDate day, Money balance, @Nullable String explanation) {}

    /** @param isWhole nothing is wrong with the books */
    record Verified(boolean isWhole, List<Books.Fault> faults) {}

    private final Books books;
    private final AccountLines lines;
    private final ReconcileQuery reconcile;
    private final CloseDay close;
    private final RecordBankBalance record;
    private final Clock clock;

    BooksController(
            Books books,
            AccountLines lines,
            ReconcileQuery reconcile,
            CloseDay close,
            RecordBankBalance record,
            Clock clock) {
        this.books = books;
        this.lines = lines;
        this.reconcile = reconcile;
        this.close = close;
        this.record = record;
        this.clock = clock;
    }

    @GetMapping("/books")
    @Operation(operationId = "books", summary = "Balances of a court's accounts at the end of any day")
    Books.BalancePage balances(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(defaultValue = "false") boolean withEmpty,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return books.balances(
                viewer, court(viewer, court), day(on), number, withEmpty, Paging.page(page), Paging.size(size));
    }

    @GetMapping("/books/{accountId}")
    @Operation(operationId = "accountStatement", summary = "The statement of one account up to any day, newest first")
    AccountLines.Lines lines(
            Viewer viewer,
            @PathVariable long accountId,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return lines.of(viewer, accountId, day(on), Paging.page(page), Paging.size(size));
    }

    @GetMapping("/books/verify")
    @Operation(operationId = "verifyBooks", summary = "Replay the chain and every balance")
    Verified verify(Viewer viewer) {
        if (!viewer.may(Power.READ_AUDIT)) {
            viewer.require(Power.MATCH_FUNDS);
        }
        var faults = books.faults();
        return new Verified(faults.isEmpty(), faults);
    }

    @GetMapping("/reconciliation")
    @Operation(operationId = "reconciliation", summary = "Bank, ledger and case files of a day, and why they differ")
    Reconciliation reconciliation(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) @Nullable LocalDate day) {
        return reconcile.of(viewer, court(viewer, court), day(day));
    }

    @PostMapping("/reconciliation/close")
    @Operation(operationId = "closeDay", summary = "Close a day when every difference is explained")
    Reconciliation close(Viewer viewer, @RequestBody DayBody body) {
        return close.close(viewer, body.day());
    }

    @PostMapping("/bank-balances")
    @Operation(operationId = "recordBankBalance", summary = "Record the balance that the bank states for a day")
    Reconciliation balance(Viewer viewer, @RequestBody BalanceBody body) {
        return record.handle(viewer, body.day(), body.balance(), body.explanation() == null ? "" : body.explanation());
    }

    @PostMapping("/bank-lines/{id}/explain")
    @Operation(operationId = "explainBankLine", summary = "Say why the bank booked a line that nobody ordered")
    void explain(Viewer viewer, @PathVariable long id, @RequestBody ExplainBody body) {
        close.explain(viewer, id, body.explanation());
    }

    private LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }

    private static String court(Viewer viewer, @Nullable String court) {
        return court == null ? viewer.courtCode() : court;
    }
}
