package lianzhi.funds.books;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 一个月的账.
 *
 * @param month such as 2026-03
 * @param openDays days with money that nobody has closed yet
 * @param differences of its last day, each with why
 * @param unexplained zero in good books
 * @param unmatched money that arrived up to its last day and has no case yet
 * @param mustBeClear funds.undefined.clearMonthly: the court empties this list every month
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Month(
        String courtCode,
        String month,
        Money bank,
        Money ledger,
        Money files,
        List<Line> lines,
        List<LocalDate> openDays,
        List<Difference> differences,
        Money unexplained,
        Unmatched unmatched,
        boolean mustBeClear,
        @Nullable String preparedBy,
        @Nullable Instant preparedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {
    /** 不明款: how many sums, and how much is left of them. */
    public record Unmatched(int sums, Money amount) {}

    /** 一类账户一个月的变动. */
    public record Line(String kind, Money opening, Money in, Money out, Money closing) {
        public Line {
            if (!opening.plus(in).minus(out).equals(closing)) {
                throw new IllegalArgumentException("The month of " + kind + " does not add up");
            }
        }
    }
}
