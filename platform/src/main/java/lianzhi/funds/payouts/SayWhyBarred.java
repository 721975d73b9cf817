package lianzhi.funds.payouts;

import java.util.List;
import java.util.Map;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/** 为什么不能发: with the article, and what can be paid out all the same. */
final class SayWhyBarred {
    private static final Article HANDED_OVER = Article.of("TRANSFER", "16", "法发〔2017〕2号第16条", Mark.P);
    private static final Article STAYED = Article.of("CPLI", "513", "民诉法解释第513条", Mark.V);

    private SayWhyBarred() {}

    static Decision of(@Nullable Choice choice, Money free) {
        boolean more = free.isPositive();
        var zh = more ? "；其他被执行人的款可发 " + free + " 元" : "";
        var en = more ? "; " + free + " yuan of the other debtors can be paid out" : "";
        if (choice == null) {
            return no(
                    "UNPAID_AT_BANKRUPTCY",
                    STAYED,
                    "破产申请已受理，受理前已执行未发的案款须先决定移交管理人还是发放" + zh,
                    "Bankruptcy was accepted: decide first whether money executed before is handed over or paid out"
                            + en,
                    free);
        }
        if (choice == Choice.HAND_OVER) {
            return no(
                    "MONEY_FOR_ADMINISTRATOR",
                    HANDED_OVER,
                    "破产申请已受理，案款应移交管理人，不能发给债权人" + zh,
                    "Bankruptcy was accepted: the money goes to the administrator and not to a creditor" + en,
                    free);
        }
        return no(
                "ARRIVED_AFTER_ACCEPTANCE",
                STAYED,
                "破产申请受理后到账的款项不得个别清偿，可发 " + free + " 元",
                "Money that arrived after the acceptance pays no single creditor; " + free + " yuan can be paid out",
                free);
    }

    private static Decision no(String code, Article article, String zh, String en, Money free) {
        return Decision.from(List.of(new Reason(code, null, article, zh, en, Map.of("free", free.toString()))));
    }
}
