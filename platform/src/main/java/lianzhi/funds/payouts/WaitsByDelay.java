package lianzhi.funds.payouts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.DelayStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 延缓中的案款: what was approved to wait is paid to nobody before somebody has ended the delay. */
@Component
class WaitsByDelay {
    private static final Article RULE = Article.of("FUND", "10", "执行款物管理规定第10条", Mark.M);
    private final DelayStore delays;
    private final PayoutStore payouts;

    WaitsByDelay(DelayStore delays, PayoutStore payouts) {
        this.delays = delays;
        this.payouts = payouts;
    }

    /** The barred receipts and the delayed ones; refuses when the rest does not reach. */
    Set<Long> with(Set<Long> barred, CaseId id, Payout.Kind kind, Money amount) {
        var delayed = delays.approvedIn(id);
        if (delayed.isEmpty() || kind.isFromEscrow()) {
            return barred;
        }
        var all = new HashSet<>(barred);
        all.addAll(delayed);
        var free = payouts.available(id, kind.isForCreditors()).entrySet().stream()
                .filter(one -> !all.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, Money::plus);
        if (amount.compareTo(free) > 0) {
            throw Refused.rule(new Reason(
                    "PAYOUT_DELAYED",
                    "amount",
                    RULE,
                    "所需款项正在延缓发放，先登记延缓事由消失；不受延缓的款可发 " + free + " 元",
                    "This money waits under an approved delay: end the delay first; " + free + " yuan are free of it",
                    Map.of("free", free.toString())));
        }
        return Set.copyOf(all);
    }
}
