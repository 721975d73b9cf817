package lianzhi.funds.settlements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.store.DirectPayments;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 撤销直接给付: a payment that never was; the debt is again what it would be without it, and both entries stay. */
@Component
public class TakeBackDirectPayment {
    private final CaseFiles files;
    private final LiveDebt debt;
    private final DirectPayments payments;
    private final AuditTrail trail;
    private final Clock clock;

    TakeBackDirectPayment(CaseFiles files, LiveDebt debt, DirectPayments payments, AuditTrail trail, Clock clock) {
        this.files = files;
        this.debt = debt;
        this.payments = payments;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long paymentId, String why) {
        by.require(Power.WORK_CASE);
        var id = payments.caseOf(paymentId);
        files.lock(by, id);
        if (why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明撤销理由", "Say why"));
        }
        if (!payments.undo(paymentId, by, LocalDate.now(clock), clock.instant(), why.strip())) {
            throw Refused.conflict(Reason.of("TAKEN_BACK_ALREADY", "该笔直接给付已撤销", "It was taken back before"));
        }
        debt.takenBack(id, "direct:" + paymentId, why.strip());
        trail.record(by, "DIRECT_PAYMENT_TAKEN_BACK", "direct:" + paymentId, Map.of("why", why.strip()));
    }
}
