package lianzhi.funds.plans;

import java.util.Map;
import lianzhi.funds.payouts.CostNames;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** The plan's line names whom it is owed to, and no more is paid than it has been given. */
final class CheckCost {
    private static final Article ARTICLE = Article.of("EXR", "34", "执行规定第34条第2款", Mark.V);

    private CheckCost() {}

    static void of(Plan.Share share, CostOrder wanted, Money open) {
        CostForm.check(wanted);
        if (!CostNames.in(share.name()).contains(EnterPayeeAccount.plain(wanted.holderName()))) {
            throw Refused.rule(Reason.field(
                            "holderName",
                            "HOLDER_NAME_DIFFERS",
                            "户名与方案所列的费用收款人不一致；方案没有写明收款人的，制作新版方案写明",
                            "The holder is not whom the plan's line names; if it names nobody, make a new version that does")
                    .with(Map.of("party", share.name(), "holder", wanted.holderName())));
        }
        if (wanted.amount().compareTo(open) > 0) {
            throw Refused.rule(new Reason(
                    "COST_ABOVE_LINE",
                    "amount",
                    ARTICLE,
                    "超过该项费用已分配而未支付的金额 " + open + " 元",
                    "Above what the plan has given to this line and nobody was paid yet: " + open + " yuan",
                    Map.of("open", "" + open)));
        }
    }
}
