package lianzhi.inquiry.ask;

import java.util.ArrayList;
import java.util.List;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseParty;
import lianzhi.cases.Stage;
import lianzhi.exchange.Partner;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;

/** 可否查询: an open case, a debtor, and somebody to ask. */
final class MayAsk {
    private static final Article ONLY_DEBTORS = Article.of("BANKQ", "7", "网络查控冻结存款规定第7条", Mark.V);

    private MayAsk() {}

    static Decision decide(CaseBrief file, List<CaseParty> debtors, List<Partner> linked) {
        var reasons = new ArrayList<Reason>();
        if (file.stage() == Stage.CLOSED) {
            reasons.add(Reason.of("CASE_CLOSED", "案件已结，不能再查询", "The case is closed"));
        }
        if (debtors.isEmpty()) {
            reasons.add(Reason.of(
                    "NO_DEBTOR", ONLY_DEBTORS, "本案没有被执行人，只能查询被执行人", "No debtor: only debtors may be asked about"));
        }
        if (linked.isEmpty()) {
            reasons.add(Reason.of("NO_INSTITUTION", "没有可以联网查询的协助单位", "No institution is linked"));
        }
        return Decision.from(reasons);
    }
}
