package lianzhi.funds.receipts;

import java.time.Instant;
import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 流水: one line of the bank's statement, in good form.
 *
 * @param seq the bank's own running number, if it has one
 * @param bankReference makes the line known again, however often it is delivered
 * @param amount above zero; the direction says which way
 */
public record BankLine(
        @Nullable Long seq,
        String bankReference,
        Instant bookedAt,
        LocalDate valueOn,
        Direction direction,
        Money amount,
        String counterName,
        String counterAccount,
        String subAccount,
        String purpose) {
    /** Seen from the court. */
    public enum Direction {
        IN,
        OUT
    }
}
