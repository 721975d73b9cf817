package lianzhi.funds.receipts;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 到账款.
 *
 * @param caseId null while nobody knows whose it is
 * @param open how much of it is still here
 * @param dueOn last day on which it should have been paid out; null before the officer was told
 */
public record Receipt(
        long id,
        String courtCode,
        Kind kind,
        @Nullable CaseId caseId,
        Money amount,
        Money open,
        LocalDate arrivedOn,
        String payerName,
        String payerAccount,
        String purpose,
        String subAccount,
        State state,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate dueOn,
        int version) {
    /** 到账方式. */
    public enum Kind {
        BANK,
        POS,
        CASH
    }

    /** 到账款状态. */
    public enum State {
        /** 不明款. */
        UNMATCHED,
        /** 已找到案件，待入账: lies in suspense, and nobody but the booking touches it. */
        FOUND,
        /** 在院. */
        HELD,
        /** 已全部发出. */
        SETTLED,
        /** 银行已冲正. */
        REVERSED,
        /** 已退回付款人. */
        SENT_BACK,
        /** 已冲销银行扣款: the bank paid back what it took. */
        SET_OFF
    }

    public String document() {
        return "receipt:" + id;
    }
}
