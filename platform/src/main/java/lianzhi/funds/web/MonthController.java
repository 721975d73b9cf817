package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.CloseMonth;
import lianzhi.funds.books.Month;
import lianzhi.funds.books.Posting;
import lianzhi.funds.files.Csv;
import lianzhi.funds.store.MonthStore;
import lianzhi.funds.store.StatementQuery;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 月结与账单. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "funds")
class MonthController {
    /** 账单的范围. */
    enum Scope {
        COURT,
        CITY
    }

    /** What a court holds that is of no case, as it stands on the printed statement. */
    private static final Map<String, String> OF_NO_CASE =
            Map.of("SUSPENSE", "不明款", "FEES", "申请执行费（待上缴）", "TREASURY", "应缴财政款", "ADJUSTMENT", "差错调整");

    record CaseStatement(List<StatementQuery.Entry> items, int total) {}

    private final MonthStore months;
    private final CloseMonth close;
    private final StatementQuery statements;
    private final CaseFiles files;
    private final Courts courts;
    private final AuditTrail trail;
    private final Clock clock;

    MonthController(
            MonthStore months,
            CloseMonth close,
            StatementQuery statements,
            CaseFiles files,
            Courts courts,
            AuditTrail trail,
            Clock clock) {
        this.months = months;
        this.close = close;
        this.statements = statements;
        this.files = files;
        this.courts = courts;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/funds/months/{month}")
    @Operation(
            operationId = "month",
            summary = "A month's books by kind of account, and what still stands against closing")
    Month month(Viewer viewer, @PathVariable String month, @RequestParam(required = false) @Nullable String court) {
        return months.of(viewer, court == null ? viewer.courtCode() : court, read(month));
    }

    @PostMapping("/funds/months/{month}/prepare")
    @Operation(operationId = "prepareMonth", summary = "Close a month when every day is closed and the books are whole")
    Month prepare(Viewer viewer, @PathVariable String month) {
        return close.prepare(viewer, read(month));
    }

    @PostMapping("/funds/months/{month}/confirm")
    @Operation(operationId = "confirmMonth", summary = "Another person confirms a closed month")
    Month confirm(Viewer viewer, @PathVariable String month) {
        return close.confirm(viewer, read(month));
    }

    @GetMapping("/funds/statement")
    @Operation(
            operationId = "fundsStatement",
            summary = "In and out between two days, of a court by case or of the city")
    StatementQuery.StatementPage statement(
            Viewer viewer,
            @RequestParam(defaultValue = "COURT") Scope scope,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var until = to == null ? LocalDate.now(clock) : to;
        var since = from == null ? until.withDayOfMonth(1) : from;
        return scope == Scope.CITY
                ? statements.ofCity(viewer, since, until)
                : statements.ofCourt(viewer, court == null ? viewer.courtCode() : court, since, until);
    }

    @GetMapping(path = "/funds/statement/export", produces = "text/csv")
    @Operation(operationId = "exportFundsStatement", summary = "The same as a CSV file")
    ResponseEntity<byte[]> export(
            Viewer viewer,
            @RequestParam(defaultValue = "COURT") Scope scope,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var page = statement(viewer, scope, court, from, to);
        var csv = new Csv(scope == Scope.CITY ? "法院" : "案号", "期初(元)", "收入(元)", "支出(元)", "期末(元)");
        page.items().forEach(row -> csv.row(name(scope, row), row.opening(), row.in(), row.out(), row.closing()));
        csv.row("合计", page.opening(), page.in(), page.out(), page.closing());
        return file(viewer, "statement.csv", csv);
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/statement")
    @Operation(operationId = "caseStatement", summary = "Every posting that changed what a case has here")
    CaseStatement ofCase(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        viewer.require(Power.READ_FUNDS);
        files.readable(viewer, new CaseId(id));
        var rows = statements.ofCase(
                new CaseId(id), from == null ? LocalDate.EPOCH : from, to == null ? LocalDate.now(clock) : to);
        return new CaseStatement(rows, rows.size());
    }

    @GetMapping(path = "/cases/{id}/statement/export", produces = "text/csv")
    @Operation(operationId = "exportCaseStatement", summary = "The same as a CSV file")
    ResponseEntity<byte[]> exportCase(Viewer viewer, @PathVariable long id) {
        var csv = new Csv("记账日", "凭证", "种类", "单据", "事由", "增减(元)", "余额(元)");
        ofCase(viewer, id, null, null)
                .items()
                .forEach(row -> csv.row(
                        row.on(),
                        row.postingId(),
                        Posting.Kind.valueOf(row.kind()).zh(),
                        row.document(),
                        row.reason(),
                        row.amount(),
                        row.balance()));
        return file(viewer, "case-" + id + "-statement.csv", csv);
    }

    private String name(Scope scope, StatementQuery.Row row) {
        return scope == Scope.CITY
                ? courts.find(row.name()).map(Court::nameZh).orElse(row.name())
                : OF_NO_CASE.getOrDefault(row.name(), row.name());
    }

    private ResponseEntity<byte[]> file(Viewer viewer, String name, Csv csv) {
        trail.record(viewer, "STATEMENT_EXPORTED", "funds", Map.of("file", name));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static YearMonth read(String month) {
        if (!month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw Refused.input(Reason.field("month", "MONTH_MALFORMED", "月份应为2026-03的形式", "A month is like 2026-03"));
        }
        return YearMonth.parse(month);
    }
}
