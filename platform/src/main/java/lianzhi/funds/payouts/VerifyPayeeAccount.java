package lianzhi.funds.payouts;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PayeeStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 复核收款账户: the second look, by another person. */
@Component
public class VerifyPayeeAccount {
    private final CaseFiles files;
    private final PayeeStore payees;
    private final AuditTrail trail;

    VerifyPayeeAccount(CaseFiles files, PayeeStore payees, AuditTrail trail) {
        this.files = files;
        this.payees = payees;
        this.trail = trail;
    }

    @Transactional
    public PayeeAccount handle(Viewer by, long id, boolean isRight, String why) {
        by.require(Power.CHECK_PAYOUT);
        var account = payees.get(id);
        files.lock(by, account.caseId());
        account = payees.get(id);
        if (account.state() != PayeeAccount.State.SECOND_LOOK) {
            throw Refused.conflict(Reason.of("DECIDED_ALREADY", "该账户已复核", "The account was decided before"));
        }
        if (account.enteredBy() == by.personId()) {
            throw Refused.rule(Reason.of("FOUR_EYES", "登记人不能复核自己登记的账户", "Nobody verifies what he entered himself"));
        }
        if (why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明理由", "Say why"));
        }
        var decided = payees.decide(
                account, isRight ? PayeeAccount.State.VERIFIED : PayeeAccount.State.REFUSED, by.personId(), why);
        trail.record(
                by, "PAYEE_ACCOUNT_DECIDED", "payee-account:" + id, Map.of("state", "" + decided.state(), "why", why));
        return decided;
    }
}
