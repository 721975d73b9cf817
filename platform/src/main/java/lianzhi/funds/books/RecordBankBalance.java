package lianzhi.funds.books;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.BankBalances;
import lianzhi.funds.store.ReconcileQuery;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记银行余额: of a day that is not closed, with why it differs from the lines if it does. */
@Component
public class RecordBankBalance {
    private static final int LONGEST = 500;
    private final BankBalances balances;
    private final ReconcileQuery reconcile;
    private final AuditTrail trail;
    private final Clock clock;

    RecordBankBalance(BankBalances balances, ReconcileQuery reconcile, AuditTrail trail, Clock clock) {
        this.balances = balances;
        this.reconcile = reconcile;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Reconciliation handle(Viewer by, LocalDate day, Money balance, String explanation) {
        by.require(Power.MATCH_FUNDS);
        if (day.isAfter(LocalDate.now(clock))) {
            throw Refused.input(Reason.field("day", "DAY_AHEAD", "日期不能晚于今天", "The day is not ahead of today"));
        }
        if (balance.compareTo(Money.ZERO) < 0 || explanation.length() > LONGEST) {
            throw Refused.input(Reason.field(
                    "balance", "BALANCE_MALFORMED", "余额不小于零，说明不超过500字", "Not below zero; at most 500 characters"));
        }
        if (reconcile.isClosed(by.courtCode(), day)) {
            throw Refused.conflict(Reason.of("CLOSED_ALREADY", "该日已日结", "The day is closed already"));
        }
        balances.add(by, day, balance, explanation.strip(), clock.instant(), null);
        trail.record(
                by,
                "BANK_BALANCE_TOLD",
                "court:" + by.courtCode() + ":" + day,
                Map.of("amount", "" + balance, "why", explanation.strip()));
        return reconcile.of(by, by.courtCode(), day);
    }
}
