package lianzhi.funds.payouts;

import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;

/**
 * 发放障碍: bankruptcy of a debtor. What of his comes in after it was accepted is not for single creditors; what had been
 * executed before and lies here still is handed over or paid out, as the court has set or the judge chooses. Money of the
 * other debtors is paid out as ever. And money whose payout is delayed waits until the delay has ended.
 */
@Component
public class PayoutBars {
    private final UnpaidRule rule;
    private final FindMet find;
    private final WaitsByDelay delayed;
    private final PayoutStore payouts;

    PayoutBars(UnpaidRule rule, FindMet find, WaitsByDelay delayed, PayoutStore payouts) {
        this.rule = rule;
        this.find = find;
        this.delayed = delayed;
        this.payouts = payouts;
    }

    /** Receipts that this payout must leave alone; refuses when what is left of the money does not reach. */
    public Set<Long> against(CaseId id, Payout.Kind kind, Money amount) {
        var bankrupt = byBankruptcy(id, kind, amount);
        return delayed.with(bankrupt, id, kind, amount);
    }

    private Set<Long> byBankruptcy(CaseId id, Payout.Kind kind, Money amount) {
        if (kind != Payout.Kind.CREDITOR && kind != Payout.Kind.ESCROW) {
            return Set.of();
        }
        var met = find.in(id);
        if (met.isEmpty()) {
            return Set.of();
        }
        var choice = rule.choice(id);
        var barred = met.get().barred(choice);
        var free = payouts.available(id, true).entrySet().stream()
                .filter(one -> !barred.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
        if (amount.compareTo(free) > 0) {
            SayWhyBarred.of(choice, free).orRefuse();
        }
        return barred;
    }
}
