package lianzhi.funds.payouts;

import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 动用费用款: costs come out of the proceeds first. That the applicant has advanced them, or that he and their creditor agreed
 * otherwise, no rule foresees: a sum that reaches into what is kept for them is proposed with a reason, or not at all.
 */
@Component
class ReachIntoCosts {
    private static final int LONGEST = 300;
    private static final Article ARTICLE = Article.of("EXR", "34", "执行规定第34条第2款", Mark.V);

    private final KeptForCosts kept;

    ReachIntoCosts(KeptForCosts kept) {
        this.kept = kept;
    }

    /** Null when the sum leaves the costs alone. @param free of the applicant's account, costs included */
    @Nullable
    CostsTaken of(CaseId id, Payout.Kind kind, Money amount, Money free, String why) {
        if (kind != Payout.Kind.CREDITOR && kind != Payout.Kind.ESCROW) {
            return null;
        }
        var here = kept.of(id);
        var taken = amount.minus(KeptForCosts.less(free, here));
        if (!taken.isPositive()) {
            return null;
        }
        if (why.isBlank()) {
            throw Refused.rule(new Reason(
                    "COSTS_REACHED",
                    "costsWhy",
                    ARTICLE,
                    "其中 " + taken + " 元是分配方案留给费用收款人的；确需发给申请执行人的，请写明理由，或者先在方案页支付费用",
                    taken + " yuan of it is kept for whom the plan's costs are owed to: say why it may go to the"
                            + " applicant, or pay the costs from the plan first",
                    Map.of("taken", "" + taken, "kept", "" + here)));
        }
        if (why.strip().length() > LONGEST) {
            throw Refused.input(
                    Reason.field("costsWhy", "TOO_LONG", "不得超过" + LONGEST + "字", "At most " + LONGEST + " characters"));
        }
        return new CostsTaken(taken, why.strip());
    }
}
