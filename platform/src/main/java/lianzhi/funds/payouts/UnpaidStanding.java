package lianzhi.funds.payouts;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 破产与案款.
 *
 * @param acceptedOn day on which bankruptcy of the debtor was accepted; null: it was not
 * @param debtors whose it was; empty when the record does not say
 * @param asks the court leaves it to the judge, who has not chosen yet
 * @param before what creditors could still get of his money from before the acceptance
 * @param others what creditors can get of the other debtors' money, whatever is decided
 */
public record UnpaidStanding(
        @Nullable LocalDate acceptedOn,
        List<String> debtors,
        boolean asks,
        UnpaidChoice.@Nullable Choice choice,
        @Nullable String reason,
        @Nullable String chosenBy,
        Money before,
        Money others) {
    static final UnpaidStanding NONE =
            new UnpaidStanding(null, List.of(), false, null, null, null, Money.ZERO, Money.ZERO);
}
