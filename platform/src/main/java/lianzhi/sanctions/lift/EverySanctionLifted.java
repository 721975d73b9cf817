package lianzhi.sanctions.lift;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.store.InForce;
import org.springframework.stereotype.Component;

/** 失信已删除、限制消费已解除: conditions of closing a case as performed. A listing with a term has its own end. */
@Component
class EverySanctionLifted implements CaseClosingFact {
    private static final Article DELETION = Article.of("DISH", "10", "失信规定第10条", Mark.V);
    private static final Article LIFTING = Article.of("CONS", "9", "限消规定第9条", Mark.V);
    private final InForce inForce;
    private final Trips trips;

    EverySanctionLifted(InForce inForce, Trips trips) {
        this.inForce = inForce;
        this.trips = trips;
    }

    @Override
    public List<String> conditions() {
        return List.of("PF_DELIST", "PF_CONSUMPTION");
    }

    @Override
    public List<Reason> missing(CaseId id, String condition) {
        var trip = trips.begin();
        var missing = ask(trip, id, List.of(condition));
        trip.go();
        return missing.get().getOrDefault(condition, List.of());
    }

    @Override
    public Supplier<Map<String, List<Reason>>> ask(Trip trip, CaseId id, Collection<String> conditions) {
        var all = inForce.of(trip, id);
        return () -> conditions.stream()
                .collect(Collectors.toMap(condition -> condition, condition -> missing(all.get(), condition)));
    }

    private static List<Reason> missing(List<InForce.One> all, String condition) {
        var list = condition.equals("PF_DELIST");
        return all.stream()
                .filter(one -> one.family() == (list ? Family.LIST : Family.CONSUMPTION))
                .filter(one -> !list || one.endsOn() == null)
                .map(one -> reason(one, list))
                .toList();
    }

    private static Reason reason(InForce.One one, boolean list) {
        return Reason.of(
                        list ? "LISTING_IN_FORCE" : "CONSUMPTION_IN_FORCE",
                        list ? DELETION : LIFTING,
                        one.name() + (list ? "的失信信息尚未删除" : "的限制消费尚未解除"),
                        (list ? "Still listed: " : "Still restricted: ") + one.name())
                .with(Map.of("sanctionId", "" + one.id()));
    }
}
