package lianzhi.funds.payouts;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.store.PayeeStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 复核收款账户: the second look, by another person. What is still to be paid to the account that it replaces is taken back:
 * nobody signed it for the new one.
 */
@Component
public class VerifyPayeeAccount {
    private final CaseFiles files;
    private final PayeeStore payees;
    private final PayoutStore payouts;
    private final WithdrawPayout withdraw;
    private final AuditTrail trail;

    VerifyPayeeAccount(
            CaseFiles files, PayeeStore payees, PayoutStore payouts, WithdrawPayout withdraw, AuditTrail trail) {
        this.files = files;
        this.payees = payees;
        this.payouts = payouts;
        this.withdraw = withdraw;
        this.trail = trail;
    }

    @Transactional
    public PayeeAccount handle(Viewer by, long id, boolean isRight, String why) {
        by.require(Power.CHECK_PAYOUT);
        files.lock(by, payees.get(id).caseId());
        var account = payees.get(id);
        if (account.state() != PayeeAccount.State.SECOND_LOOK) {
            throw Refused.conflict(Reason.of("DECIDED_ALREADY", "该账户已复核", "The account was decided before"));
        }
        if (account.enteredBy() == by.personId()) {
            throw Refused.rule(Reason.of("FOUR_EYES", "登记人不能复核自己登记的账户", "Nobody verifies what he entered himself"));
        }
        if (why.isBlank()) {
            throw Refused.input(Reason.field("why", "REASON_MISSING", "请写明理由", "Say why"));
        }
        var before = payees.verified(account.caseId(), account.casePartyId());
        var decided = payees.decide(
                account, isRight ? PayeeAccount.State.VERIFIED : PayeeAccount.State.REFUSED, by.personId(), why);
        if (isRight) {
            before.ifPresent(old ->
                    payouts.openTo(account.caseId(), old.id()).forEach(open -> withdraw.of(open, "收款账户已变更，请重新提出", by)));
        }
        trail.record(
                by, "PAYEE_ACCOUNT_DECIDED", "payee-account:" + id, Map.of("state", "" + decided.state(), "why", why));
        return decided;
    }
}
