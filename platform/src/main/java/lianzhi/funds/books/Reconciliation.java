package lianzhi.funds.books;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 三方对账: what the bank, the ledger and the case files say is here at the end of a day.
 *
 * @param differences one by one, with why; they add up to what the three differ by, or the rest is unexplained
 * @param bank what the bank says; where it has stated a balance, from that on, else the sum of its lines
 * @param bankSaid the last balance that the bank has stated; null: nobody has recorded one
 * @param closedAs the three sums as they were filed when the day was closed; what came later of that day changes only today's
 * @param unexplained what no difference accounts for; zero in good books
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reconciliation(
        String courtCode,
        LocalDate day,
        Money bank,
        Money ledger,
        Money files,
        @Nullable BankSaid bankSaid,
        List<Difference> differences,
        Money unexplained,
        boolean isEven,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable Sums closedAs) {
    /** 三方余额. */
    public record Sums(Money bank, Money ledger, Money files) {}

    /** Between which two. */
    public enum Between {
        BANK_AND_LEDGER,
        LEDGER_AND_FILES
    }

    /**
     * 一笔差异.
     *
     * @param amount what the first has more than the second
     * @param needsPerson nobody has explained it yet
     */
    public record Difference(
            Between between,
            String document,
            LocalDate on,
            Money amount,
            String code,
            String zh,
            String en,
            boolean needsPerson) {}
}
