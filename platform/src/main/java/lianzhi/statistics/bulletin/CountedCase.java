package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 计入的案件: a case behind a figure, and why it counts.
 *
 * @param amount what it adds to a sum; null where cases are counted
 * @param termEndsOn last day of its term
 */
public record CountedCase(
        long caseId,
        String number,
        String courtCode,
        String judgeName,
        String parties,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closeWay,
        LocalDate termEndsOn,
        @Nullable Money amount,
        String whyZh,
        String whyEn) {}
