package lianzhi.funds;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 我的钱在哪里: what a party may know about the money of his case, in plain words. */
public interface HeldMoney {
    /**
     * One sum that is still here.
     *
     * @param code of the reason, such as WAITS_APPROVAL
     * @param who whose turn it is
     * @param until by when; null where the law sets no day
     * @param isLate that day has passed
     */
    record StillHere(
            LocalDate arrivedOn,
            int days,
            Money amount,
            String code,
            String zh,
            String en,
            String whoZh,
            String whoEn,
            @Nullable LocalDate until,
            boolean isLate) {}

    /** One sum that was paid out. */
    record PaidOut(long payoutId, LocalDate on, Money amount, String payee, String accountEnd) {}

    List<StillHere> stillHere(CaseId id);

    List<PaidOut> paidOut(CaseId id);
}
