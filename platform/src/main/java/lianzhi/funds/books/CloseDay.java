package lianzhi.funds.books;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.FoundStore;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 日结: closes a day when every difference is explained, by somebody else than who explained it; explains one line that
 * nobody ordered. Where a court has one accountant, who may approve payouts closes it.
 */
@Component
public class CloseDay {
    private final ReconcileQuery reconcile;
    private final WhoExplained explained;
    private final FoundStore found;
    private final AuditTrail trail;
    private final Clock clock;

    CloseDay(ReconcileQuery reconcile, WhoExplained explained, FoundStore found, AuditTrail trail, Clock clock) {
        this.reconcile = reconcile;
        this.explained = explained;
        this.found = found;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Reconciliation close(Viewer by, LocalDate day) {
        if (!by.may(Power.APPROVE_PAYOUT)) {
            by.require(Power.MATCH_FUNDS);
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refused.input(Reason.field("day", "DAY_AHEAD", "不能结未来的账", "A day ahead is not closed"));
        }
        int waiting = found.waiting(by.courtCode());
        if (waiting > 0) {
            throw Refused.rule(Reason.of(
                            "MATCHES_BEING_BOOKED",
                            "尚有" + waiting + "笔已认领款项正在入账，请稍候再日结",
                            waiting + " matched sums are still being booked; close the day in a moment")
                    .with(Map.of("waiting", "" + waiting)));
        }
        var figures = reconcile.of(by, by.courtCode(), day);
        if (figures.differences().stream().anyMatch(Reconciliation.Difference::needsPerson)
                || !figures.unexplained().isZero()) {
            throw Refused.rule(
                    Reason.of("DIFFERENCES_OPEN", "尚有未说明的差异，不能日结", "There are differences that nobody has explained")
                            .with(Map.of("unexplained", "" + figures.unexplained())));
        }
        explained.isAnotherThan(by, day);
        if (!reconcile.close(by, figures, clock.instant())) {
            throw Refused.conflict(Reason.of("CLOSED_ALREADY", "该日已日结", "The day is closed already"));
        }
        trail.record(
                by,
                "BOOKS_RECONCILED",
                "court:" + by.courtCode() + ":" + day,
                Map.of("bank", "" + figures.bank(), "ledger", "" + figures.ledger(), "files", "" + figures.files()));
        return reconcile.of(by, by.courtCode(), day);
    }

    @Transactional
    public void explain(Viewer by, long lineId, String explanation) {
        by.require(Power.MATCH_FUNDS);
        if (explanation.isBlank()) {
            throw Refused.input(Reason.field("explanation", "REASON_MISSING", "请写明差异原因", "Say why"));
        }
        if (!reconcile.explain(by, lineId, explanation.strip())) {
            throw Refused.notFound("line");
        }
        trail.record(by, "BANK_LINE_EXPLAINED", "bank-line:" + lineId, Map.of("why", explanation));
    }
}
