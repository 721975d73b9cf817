package lianzhi.funds.settlements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.store.SettlementStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 直接给付: the debtor paid the creditor himself; it lowers the debt since that day, with its evidence on record. */
@Component
public class RecordDirectPayment {
    private final CaseFiles files;
    private final LiveDebt debt;
    private final SettlementStore settlements;
    private final AuditTrail trail;
    private final Clock clock;

    RecordDirectPayment(CaseFiles files, LiveDebt debt, SettlementStore settlements, AuditTrail trail, Clock clock) {
        this.files = files;
        this.debt = debt;
        this.settlements = settlements;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, CaseId id, LocalDate paidOn, Money amount, String evidence) {
        by.require(Power.WORK_CASE);
        files.lock(by, id);
        if (!amount.isPositive() || evidence.isBlank() || paidOn.isAfter(LocalDate.now(clock))) {
            throw Refused.input(Reason.of(
                    "DIRECT_PAYMENT_INCOMPLETE",
                    "请填写大于零的金额、不晚于今天的给付日和凭据",
                    "A positive sum, a day not ahead of today, and the evidence are needed"));
        }
        var owed = debt.outstanding(id, paidOn);
        if (amount.compareTo(owed) > 0) {
            throw Refused.rule(Reason.field("amount", "ABOVE_THE_DEBT", "金额超过当日尚欠债务", "More than was owed on that day")
                    .with(Map.of("owed", "" + owed)));
        }
        var payment = settlements.direct(id, paidOn, amount, evidence.strip(), by.personId(), clock.instant());
        debt.paid(id, "direct:" + payment, paidOn, amount);
        trail.record(
                by, "DIRECT_PAYMENT_RECORDED", "direct:" + payment, Map.of("amount", "" + amount, "on", "" + paidOn));
    }
}
