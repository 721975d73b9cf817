package lianzhi.inquiry.ask;

import java.util.Arrays;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.exchange.Partner;
import lianzhi.exchange.Partners;
import lianzhi.exchange.Route;
import lianzhi.exchange.Routes;
import lianzhi.exchange.Transport;
import lianzhi.inquiry.store.AskedStore;
import lianzhi.inquiry.store.AskedStore.LastAsked;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 查询计划 of a case: every debtor, every institution with the route that the rule takes now, and what was asked before. */
@Component
public class PlanQuery {
    private final CaseFiles cases;
    private final Partners partners;
    private final Routes routes;
    private final AskedStore asked;
    private final Settings settings;

    PlanQuery(CaseFiles cases, Partners partners, Routes routes, AskedStore asked, Settings settings) {
        this.cases = cases;
        this.partners = partners;
        this.routes = routes;
        this.asked = asked;
        this.settings = settings;
    }

    /**
     * One institution of the plan.
     *
     * @param twoRoutes it can be reached on another route too
     * @param onlyByChoice not asked unless somebody names it, such as travel and lodging
     * @param last what was asked of it last for each debtor of the case
     */
    public record PlanLine(
            long partnerId,
            String nameZh,
            String nameEn,
            String kind,
            Transport transport,
            Route route,
            boolean twoRoutes,
            boolean onlyByChoice,
            int promisedHours,
            List<LastAsked> last) {}

    /** 被执行人 of the plan. */
    public record PlanPerson(long casePartyId, String name) {}

    /**
     * @param movementDays for how many days banks may be asked at most what accounts took in and gave out
     * @param openRound the round that a click would join; null when it would begin one
     */
    public record QueryPlan(
            List<PlanPerson> debtors,
            List<PlanLine> items,
            int total,
            int movementDays,
            @Nullable Long openRound) {}

    public QueryPlan handle(Viewer by, CaseId id) {
        var file = cases.readable(by, id).id();
        var last = asked.last(file);
        var lines = linked().stream()
                .map(one -> new PlanLine(
                        one.id(),
                        one.nameZh(),
                        one.nameEn(),
                        one.kind().name(),
                        one.transport(),
                        one.route(),
                        one.institution() != null,
                        isOnlyByChoice(one),
                        one.promisedHours(),
                        last.stream()
                                .filter(each -> each.partnerId() == one.id())
                                .toList()))
                .toList();
        var debtors = debtors(cases, file).stream()
                .map(one -> new PlanPerson(one.id(), one.name()))
                .toList();
        return new QueryPlan(
                debtors,
                lines,
                lines.size(),
                movementDays(),
                asked.openRound(file).orElse(null));
    }

    static List<CaseParty> debtors(CaseFiles cases, CaseId id) {
        return cases.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .toList();
    }

    List<Partner> linked() {
        return routes.choose(partners.active());
    }

    int movementDays() {
        return settings.number("inquiry.movementDays");
    }

    boolean isOnlyByChoice(Partner partner) {
        return Arrays.stream(settings.text("inquiry.onlyByChoice").split(","))
                .map(String::strip)
                .anyMatch(partner.kind().name()::equals);
    }
}
