package lianzhi.funds.payouts;

import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 破产与案款.
 *
 * @param acceptedOn day on which bankruptcy of the debtor was accepted; null: it was not
 * @param asks the court leaves it to the judge, who has not chosen yet
 * @param before what creditors could still get of money from before the acceptance
 */
public record UnpaidStanding(
        @Nullable LocalDate acceptedOn,
        boolean asks,
        UnpaidChoice.@Nullable Choice choice,
        @Nullable String reason,
        @Nullable String chosenBy,
        Money before) {}
