package lianzhi.control.gauge;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;

/**
 * 冻结建议: the sum to freeze on one account, line by line.
 *
 * @param available on the account when it was last seen; a freeze also catches what comes in later
 * @param from first day of the term to print
 * @param to last day
 */
public record Proposal(
        long assetId,
        Money amount,
        Money available,
        LocalDate from,
        LocalDate to,
        List<Line> lines,
        boolean nothingLeft) {
    /** One line of the sum: added or, when negative, taken off. */
    public record Line(String code, String zh, String en, Money amount) {}
}
