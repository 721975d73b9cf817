package lianzhi.coercion.declaration;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lianzhi.cases.CaseId;
import lianzhi.cases.WayOut;
import lianzhi.cases.WaysOut;
import lianzhi.cases.Words;
import lianzhi.coercion.CoercionState;
import lianzhi.coercion.CoerciveActs;
import lianzhi.coercion.store.DeclarationStore;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.springframework.stereotype.Component;

/** What ends the court's pressure: declare, explain, pay the fine. */
@Component
class TellWayOut implements WaysOut {
    private static final Article DUTY = Article.of("INV", "5", "财产调查规定第5条", Mark.V);
    private static final Article FINE = Article.of("CPL", "119", "民事诉讼法第119条", Mark.V);
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private final DeclarationStore declarations;
    private final CoerciveActs acts;

    TellWayOut(DeclarationStore declarations, CoerciveActs acts) {
        this.declarations = declarations;
        this.acts = acts;
    }

    @Override
    public List<WayOut> of(CaseId id, long casePartyId) {
        var ways = new ArrayList<WayOut>();
        declarations.of(id, casePartyId).ifPresent(one -> {
            if (one.filedOn() == null) {
                ways.add(new WayOut(
                        "DECLARE",
                        new Words("报告财产", "Declare your assets"),
                        List.of(
                                new Words("在本页“财产报告”里逐栏填写，没有的选“没有”。", "Fill in every section under “Declaration”."),
                                new Words(
                                        "期限至" + ZH.format(one.dueOn()) + "。逾期也要报告，报告了就不再加重。",
                                        "By " + EN.format(one.dueOn()) + "; late is better than never.")),
                        DUTY));
            }
            if (one.findings().stream()
                    .anyMatch(f -> f.askedOn() != null && f.answer() == null && f.accepted() == null)) {
                ways.add(new WayOut(
                        "EXPLAIN",
                        new Words("说明不符之处", "Explain what your report lacks"),
                        List.of(new Words("法院查到的和您报告的不一样，请在“财产报告”里逐条说明。", "Answer each point under “Declaration”.")),
                        DUTY));
            }
        });
        acts.of(id).stream()
                .filter(act -> act.casePartyId() == casePartyId
                        && act.kind().equals("FINE")
                        && act.state() == CoercionState.DECIDED
                        && act.servedOn() != null)
                .forEach(act -> ways.add(new WayOut(
                        "PAY_FINE",
                        new Words("缴纳罚款" + act.amount() + "元", "Pay the fine of " + act.amount() + " yuan"),
                        List.of(
                                new Words(
                                        "在" + act.facts().getOrDefault("payBy", "") + "前按决定书写明的账户缴纳。",
                                        "By " + act.facts().getOrDefault("payBy", "")
                                                + ", to the account in the decision."),
                                new Words(
                                        "不服的，收到决定书之日起三日内可以申请复议；复议期间不停止执行。",
                                        "Within three days of service you can ask for review; it does not stop the"
                                                + " fine.")),
                        FINE)));
        return List.copyOf(ways);
    }
}
