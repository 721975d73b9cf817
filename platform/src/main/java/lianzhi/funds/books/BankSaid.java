package lianzhi.funds.books;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 银行余额: what the bank itself says was there at the end of a day, beside what its lines here add up to.
 *
 * @param explainedBy who gave that explanation first; an equal difference carries it on
 * @param file whose closing balance it is, and of which account; null where a person told it
 * @param explained the difference that somebody has explained; null where nobody has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankSaid(
        LocalDate day,
        Money balance,
        Money lines,
        String toldBy,
        Instant toldAt,
        @Nullable Money explained,
        String explanation,
        @JsonIgnore @Nullable Long explainedBy,
        @Nullable String file,
        @Nullable String account) {
    /** What the bank has more than its lines here. */
    public Money more() {
        return balance.minus(lines);
    }

    /** An explanation is about one sum; when that changes it has to be given again. */
    public boolean isExplained() {
        return more().equals(explained);
    }
}
