package lianzhi.funds.payouts;

import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.store.CaseDays;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/**
 * 发放障碍: bankruptcy of the debtor. What comes in after it was accepted is not for single creditors; what had been
 * executed before and lies here still is handed over or paid out, as the court has set or the judge chooses.
 */
@Component
public class PayoutBars {
    private static final Article HANDED_OVER = Article.of("TRANSFER", "16", "法发〔2017〕2号第16条", Mark.P);
    private static final Article STAYED = Article.of("CPLI", "513", "民诉法解释第513条", Mark.V);

    private final CaseDays days;
    private final UnpaidRule rule;

    PayoutBars(CaseDays days, UnpaidRule rule) {
        this.days = days;
        this.rule = rule;
    }

    Decision against(CaseId id, Payout.Kind kind, Money amount) {
        var accepted = days.bankruptcyAccepted(id);
        if (accepted.isEmpty() || kind != Payout.Kind.CREDITOR && kind != Payout.Kind.ESCROW) {
            return Decision.ALLOWED;
        }
        var choice = rule.choice(id);
        if (choice == null) {
            return no(
                    "UNPAID_AT_BANKRUPTCY",
                    STAYED,
                    "破产申请已受理，受理前已执行未发的案款须先决定移交管理人还是发放",
                    "Bankruptcy was accepted: decide first whether money executed before is handed over or paid out");
        }
        if (choice == Choice.HAND_OVER) {
            return no(
                    "MONEY_FOR_ADMINISTRATOR",
                    HANDED_OVER,
                    "破产申请已受理，案款应移交管理人，不能发给债权人",
                    "Bankruptcy was accepted: the money goes to the administrator and not to a creditor");
        }
        var before = rule.freeBefore(id, accepted.get());
        return amount.compareTo(before) <= 0
                ? Decision.ALLOWED
                : no(
                        "ARRIVED_AFTER_ACCEPTANCE",
                        STAYED,
                        "破产申请受理后到账的款项不得个别清偿，受理前到账可发 " + before + " 元",
                        "Money that arrived after the acceptance pays no single creditor; " + before
                                + " yuan arrived before it");
    }

    private static Decision no(String code, Article article, String zh, String en) {
        return Decision.from(List.of(new Reason(code, null, article, zh, en, Map.of())));
    }
}
