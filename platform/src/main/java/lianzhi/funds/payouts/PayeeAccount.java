package lianzhi.funds.payouts;

import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 收款账户 of a party in a case. @param why what the second look is about */
public record PayeeAccount(
        long id,
        CaseId caseId,
        long casePartyId,
        String holderName,
        String bankName,
        String accountNumber,
        String authority,
        State state,
        long enteredBy,
        @Nullable Long verifiedBy,
        String why) {
    /** 收款账户状态. */
    public enum State {
        VERIFIED,
        SECOND_LOOK,
        REFUSED,
        REPLACED
    }
}
