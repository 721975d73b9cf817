package lianzhi.funds.held;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 一笔在院案款: how much, since when, why, whose turn it is and by when.
 *
 * @param days since it arrived
 * @param detailZh what the reason needs to be understood: ground, approver, what the bank said
 * @param until by when who must act
 * @param isLate the day has passed
 * @param keptForCosts of the whole case, on lists; null when its plan keeps nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldSum(
        long receiptId,
        @Nullable Long caseId,
        @Nullable String caseNumber,
        String courtCode,
        LocalDate arrivedOn,
        int days,
        String payer,
        String purpose,
        Money amount,
        Money open,
        Why why,
        String whyZh,
        String whyEn,
        String detailZh,
        String detailEn,
        Why.Who who,
        String whoZh,
        String whoEn,
        @Nullable LocalDate until,
        boolean isLate,
        @Nullable LocalDate dueOn,
        @Nullable Long payoutId,
        @Nullable Money keptForCosts,
        int version) {}
