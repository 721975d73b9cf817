package lianzhi.control.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.control.LimitKind;
import lianzhi.control.store.LimitStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/** 审查财产限制: why an asset may not be frozen, or not deducted down to nothing. */
@Component
public class CheckLimits {
    private static final Article NEVER = Article.of("SEIZ", "3", "查封规定第3条", Mark.V);
    private static final Article SPECIAL = Article.of("SEIZ", "3", "查封规定第3条及专项资金规定", Mark.M);
    private static final Article LIVING = Article.of("CPL", "254", "民事诉讼法第254条", Mark.V);
    private static final Article HOME = Article.of("SEIZ", "4", "查封规定第4条", Mark.V);
    private final LimitStore limits;

    CheckLimits(LimitStore limits) {
        this.limits = limits;
    }

    List<Reason> beforeFreezing(long assetId, String why) {
        var reasons = new ArrayList<Reason>();
        for (var limit : limits.of(assetId)) {
            if (limit.kind() == LimitKind.EXEMPT) {
                reasons.add(Reason.of("EXEMPT", NEVER, "属于不得查封的财产：" + limit.ground(), "Exempt: " + limit.ground()));
            }
            if (limit.kind() == LimitKind.SPECIAL_ACCOUNT && why.isEmpty()) {
                reasons.add(Reason.of(
                        "SPECIAL_ACCOUNT",
                        SPECIAL,
                        "属于专项资金账户（" + limit.ground() + "），冻结须写明理由",
                        "Funds with a purpose (" + limit.ground() + "): say why"));
            }
        }
        return reasons;
    }

    /** The home that the debtor and his family need is seized, not sold and not given in payment. */
    List<Reason> beforeDisposing(long assetId) {
        return limits.of(assetId).stream()
                .filter(one -> one.kind() == LimitKind.HOME)
                .map(one -> Reason.of(
                        "HOME_NOT_SOLD",
                        HOME,
                        "被执行人及其所扶养家属生活所必需的居住房屋，可以查封，不得拍卖、变卖或者抵债：" + one.ground(),
                        "The home that the debtor's family needs is seized, not sold: " + one.ground()))
                .toList();
    }

    /** What stays for living. */
    public Money kept(long assetId) {
        return limits.of(assetId).stream()
                .filter(one -> one.kind() == LimitKind.KEEP)
                .map(one -> Objects.requireNonNullElse(one.kept(), Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
    }

    List<Reason> beforeDeducting(long assetId, Money held, Money amount) {
        var kept = kept(assetId);
        if (kept.isZero() || amount.plus(kept).compareTo(held) <= 0) return List.of();
        return List.of(Reason.of(
                        "LIVING_COSTS",
                        LIVING,
                        "应为被执行人及其扶养家属保留生活必需费用 " + kept + " 元",
                        "Living costs of " + kept + " stay with the debtor and his family")
                .with(Map.of("kept", kept.toString())));
    }
}
