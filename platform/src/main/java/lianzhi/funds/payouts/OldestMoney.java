package lianzhi.funds.payouts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 逐笔对应: of which receipts a payout is; the oldest money first, none of what is barred. */
@Component
public class OldestMoney {
    private final PayoutStore payouts;

    OldestMoney(PayoutStore payouts) {
        this.payouts = payouts;
    }

    public Map<Long, Money> of(CaseId id, Money amount, boolean toCreditor, Set<Long> barred) {
        var parts = new LinkedHashMap<Long, Money>();
        var left = amount;
        for (var free : payouts.available(id, toCreditor).entrySet()) {
            var take = barred.contains(free.getKey()) ? Money.ZERO : left.min(free.getValue());
            if (take.isPositive()) {
                parts.put(free.getKey(), take);
                left = left.minus(take);
            }
        }
        if (left.isPositive()) {
            throw Refused.rule(Reason.field(
                    "amount", "PAYOUT_ABOVE_BALANCE", "发放金额超过可发放余额", "The payout is above what can be paid out"));
        }
        return parts;
    }
}
