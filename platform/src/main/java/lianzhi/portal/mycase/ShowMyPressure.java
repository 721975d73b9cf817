package lianzhi.portal.mycase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.WayOut;
import lianzhi.cases.WaysOut;
import lianzhi.cases.Words;
import lianzhi.coercion.CoerciveAct;
import lianzhi.coercion.CoerciveActs;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.store.PortalCaseQuery;
import lianzhi.portal.visible.Visibility;
import lianzhi.portal.visible.Visibility.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 强制措施和解除办法: what the court did, as far as this party may see it, and how he gets out of it. */
@Component
public class ShowMyPressure {
    private static final Article PERFORMED = Article.of("DISH", "10", "失信规定第10条", Mark.V);
    private final CoerciveActs acts;
    private final ObjectProvider<WaysOut> ways;
    private final LiveDebt debts;
    private final PortalCaseQuery query;
    private final Looker looker;
    private final Clock clock;

    ShowMyPressure(
            CoerciveActs acts,
            ObjectProvider<WaysOut> ways,
            LiveDebt debts,
            PortalCaseQuery query,
            Looker looker,
            Clock clock) {
        this.acts = acts;
        this.ways = ways;
        this.debts = debts;
        this.query = query;
        this.looker = looker;
        this.clock = clock;
    }

    public record MyPressure(List<Act> acts, List<Punished> punished, List<WayOut> waysOut) {}

    /**
     * 信用惩戒.
     *
     * @param units that were told to end it, and how many of them confirmed
     */
    public record Punished(
            Words title,
            String person,
            Instant since,
            @Nullable Instant until,
            long units,
            long confirmed) {}

    /** 对我看得见的强制措施. */
    public record Act(
            Words title,
            String person,
            Words conduct,
            Article article,
            @Nullable Money amount,
            @Nullable Integer days,
            String state,
            @Nullable LocalDate servedOn,
            @Nullable Instant endedAt,
            List<Done> done,
            List<Until> until) {}

    public record Done(Words title, Instant at) {}

    public record Until(Words title, Instant dueAt) {}

    @Transactional(readOnly = true)
    public MyPressure handle(Opened opened) {
        var seen = acts.of(opened.caseId()).stream()
                .filter(act -> sees(opened, act))
                .map(act -> shown(opened, act))
                .toList();
        var punished = query.published(opened.caseId()).stream()
                .map(ShowMyPressure::punished)
                .toList();
        return new MyPressure(seen, punished, isDebtor(opened) ? waysOut(opened) : List.of());
    }

    private static Punished punished(PortalCaseQuery.Published one) {
        var title = one.family().equals("LIST")
                ? new Words("纳入失信被执行人名单", "On the list of dishonest debtors")
                : new Words("限制消费", "Consumption restricted");
        return new Punished(title, one.name(), one.publishedAt(), one.withdrawnAt(), one.units(), one.confirmed());
    }

    private boolean sees(Opened opened, CoerciveAct act) {
        var row = act.decidedAt() == null ? Visibility.PROPOSED_ACT : Visibility.DECIDED_ACT;
        var sight = row.to(looker.towards(opened, act.casePartyId()));
        var carriedOut = act.steps().stream()
                .anyMatch(step -> List.of("STARTED", "ARRIVED", "DONE").contains(step.code()));
        return sight == Sight.WHOLE || (sight == Sight.AFTER_SERVICE && (act.servedOn() != null || carriedOut));
    }

    private Act shown(Opened opened, CoerciveAct act) {
        var himself = act.casePartyId() == opened.casePartyId();
        return new Act(
                act.title(),
                act.personName(),
                act.conductTitle(),
                java.util.Objects.requireNonNull(act.article()),
                act.amount(),
                act.days(),
                act.state().name(),
                act.servedOn(),
                act.endedAt(),
                act.steps().stream().map(ShowMyPressure::done).toList(),
                himself
                        ? act.clocks().stream()
                                .filter(clock -> clock.doneAt() == null)
                                .map(clock -> new Until(clock.title(), clock.dueAt()))
                                .toList()
                        : List.of());
    }

    /** What was asked for and not granted is not shown as if it were pending. */
    private static Done done(CoerciveAct.Step step) {
        var title = step.title();
        return new Done(
                step.returnedAt() == null ? title : new Words(title.zh() + "（未获批准）", title.en() + " (not granted)"),
                step.at());
    }

    private boolean isDebtor(Opened opened) {
        return looker.of(opened).role() == lianzhi.cases.CaseParty.Role.DEBTOR;
    }

    /** Paying is the first way out of everything; the modules add what ends their own measures. */
    private List<WayOut> waysOut(Opened opened) {
        var all = new ArrayList<WayOut>();
        var head = query.head(opened.caseId());
        if (head.closedOn() == null) {
            var owed = debts.outstanding(opened.caseId(), LocalDate.now(clock));
            if (owed.isPositive()) {
                all.add(new WayOut(
                        "PAY_DEBT",
                        new Words("付清债务" + owed + "元", "Pay the debt of " + owed + " yuan"),
                        List.of(
                                new Words(
                                        "付到本案账号" + head.accountNumber() + "，到账自动认领。",
                                        "Pay into the case's account " + head.accountNumber()
                                                + "; it is matched by itself."),
                                new Words(
                                        "付清后法院解除冻结、限制消费，三个工作日内删除失信信息，不用您申请。",
                                        "Then freezes and the consumption order end, and a listing is deleted within"
                                                + " three working days, without your asking."),
                                new Words(
                                        "一次付不清的，可以在“给法院”里提出分期方案。", "If you cannot pay at once, propose instalments.")),
                        PERFORMED));
            }
        }
        ways.orderedStream().forEach(source -> all.addAll(source.of(opened.caseId(), opened.casePartyId())));
        return List.copyOf(all);
    }
}
