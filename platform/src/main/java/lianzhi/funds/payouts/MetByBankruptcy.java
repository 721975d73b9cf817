package lianzhi.funds.payouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 破产所及的案款: the receipts of a case that are or may be the bankrupt debtor's. What another debtor paid is not among
 * them.
 *
 * @param acceptedOn the first acceptance
 * @param names the debtors whose bankruptcy was accepted; empty: the record does not say whose
 * @param receipts the receipts that bankruptcy meets, each with the day of arrival and of the acceptance that counts
 */
record MetByBankruptcy(LocalDate acceptedOn, List<String> names, Map<Long, MetReceipt> receipts) {
    /** What pays no creditor: nothing of it until it is decided, none of it when handed over, else what came after. */
    Set<Long> barred(@Nullable Choice choice) {
        return receipts.entrySet().stream()
                .filter(one -> choice != Choice.PAY_OUT || !one.getValue().before())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What creditors could still get of what was here before. */
    Money before(Map<Long, Money> free) {
        return sum(free, id -> {
            var days = receipts.get(id);
            return days != null && days.before();
        });
    }

    /** What creditors can get of the other debtors' money. */
    Money ofOthers(Map<Long, Money> free) {
        return sum(free, id -> !receipts.containsKey(id));
    }

    private static Money sum(Map<Long, Money> free, Predicate<Long> which) {
        return free.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
    }
}
