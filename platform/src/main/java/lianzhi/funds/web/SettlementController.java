package lianzhi.funds.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.settlements.RecordDirectPayment;
import lianzhi.funds.settlements.RecordSettlement;
import lianzhi.funds.settlements.ReviveTitle;
import lianzhi.funds.settlements.Settlement;
import lianzhi.funds.store.SettlementQuery;
import lianzhi.funds.store.SettlementStore;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 和解与分期. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "funds")
class SettlementController {
    record Settlements(List<Settlement> items, int total) {}

    /**
     * @param askedOn day on which the applicant asked for it
     * @param excuse the debtor's good reason, if there is one
     */
    record ReviveBody(
            LocalDate askedOn, String reason, @Nullable String excuse) {}

    record DirectPaymentBody(LocalDate paidOn, Money amount, String evidence) {}

    private final CaseFiles files;
    private final SettlementStore settlements;
    private final SettlementQuery due;
    private final RecordSettlement record;
    private final RecordDirectPayment direct;
    private final ReviveTitle revive;
    private final Clock clock;

    SettlementController(
            CaseFiles files,
            SettlementStore settlements,
            SettlementQuery due,
            RecordSettlement record,
            RecordDirectPayment direct,
            ReviveTitle revive,
            Clock clock) {
        this.files = files;
        this.settlements = settlements;
        this.due = due;
        this.record = record;
        this.direct = direct;
        this.revive = revive;
        this.clock = clock;
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "funds", often = true)
    @GetMapping("/funds/instalments")
    @Operation(operationId = "instalments", summary = "Unpaid instalments up to so many days ahead, missed ones first")
    SettlementQuery.DuePage instalments(Viewer viewer, @RequestParam(defaultValue = "30") int days) {
        var rows = due.unpaid(viewer, LocalDate.now(clock).plusDays(Math.clamp(days, 0, 3650)), 500);
        return new SettlementQuery.DuePage(rows, rows.size());
    }

    @Viewed(act = "CASE_MONEY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/settlements")
    @Operation(operationId = "settlements", summary = "Settlements and instalment plans of a case, newest first")
    Settlements settlements(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_FUNDS);
        files.readable(viewer, new CaseId(id));
        var all = settlements.ofCase(new CaseId(id));
        return new Settlements(all, all.size());
    }

    @PostMapping("/cases/{id}/settlements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "recordSettlement", summary = "Record what the parties agreed, instalment by instalment")
    Settlement record(Viewer viewer, @PathVariable long id, @RequestBody RecordSettlement.Agreed body) {
        return record.handle(viewer, new CaseId(id), body);
    }

    @PostMapping("/cases/{id}/direct-payments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "recordDirectPayment", summary = "The debtor paid the creditor himself")
    void direct(Viewer viewer, @PathVariable long id, @RequestBody DirectPaymentBody body) {
        direct.handle(viewer, new CaseId(id), body.paidOn(), body.amount(), body.evidence());
    }

    @PostMapping("/funds/settlements/{id}/revive")
    @Operation(operationId = "reviveTitle", summary = "After a missed instalment: enforce the original title again")
    Settlement revive(Viewer viewer, @PathVariable long id, @RequestBody ReviveBody body) {
        return revive.handle(viewer, id, body.askedOn(), body.reason(), Objects.requireNonNullElse(body.excuse(), ""));
    }
}
