package lianzhi.funds.held;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.CaseMoney;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.operations.Trip;
import org.springframework.stereotype.Component;

/** 结案时的案款事实: nothing of the case's money is here or on its way any more. */
@Component
class ProveMoneyIsOut implements CaseClosingFact {
    private final CaseMoney money;

    ProveMoneyIsOut(CaseMoney money) {
        this.money = money;
    }

    /** PF_MONEY_OUT must hold; RT_BAR_MONEY must be false, and is unmet exactly when money is here. */
    @Override
    public List<String> conditions() {
        return List.of("PF_MONEY_OUT", "RT_BAR_MONEY");
    }

    @Override
    public List<Reason> missing(CaseId id, String condition) {
        return left(money.here(id));
    }

    @Override
    public Supplier<Map<String, List<Reason>>> ask(Trip trip, CaseId id, Collection<String> conditions) {
        var here = money.here(trip, id);
        return () -> conditions.stream().collect(Collectors.toMap(condition -> condition, _ -> left(here.get())));
    }

    private static List<Reason> left(Money left) {
        if (!left.isPositive()) return List.of();
        return List.of(
                Reason.of("MONEY_STILL_HERE", "本案尚有未发放案款 " + left + " 元", "Money of the case is still here: " + left)
                        .with(Map.of("amount", left.toString())));
    }
}
