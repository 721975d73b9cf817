package lianzhi.cases.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.CloseCondition;
import lianzhi.cases.catalogue.CloseWay;
import lianzhi.cases.store.ClosingStore;
import lianzhi.cases.store.ClosingStore.FiledAs;
import lianzhi.cases.store.SeenEvents;
import lianzhi.cases.store.SeenEventsStore;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.operations.AllOf;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 核对结案条件: asks the module that knows, then the declarations. */
@Component
public class StateClosing {
    private static final List<String> NOTHING_LEFT = List.of("PF_MONEY_OUT", "PF_RELEASE");
    private final ClosingStore store;
    private final SeenEventsStore timeline;
    private final OwnFacts own;
    private final Settings settings;
    private final AllOf<CaseClosingFact> others;
    private final Trips trips;
    private final Map<LookedAt, Set<String>> lookedAt = new ConcurrentHashMap<>();
    private final Clock clock;

    private record LookedAt(String way, List<String> conditions, Set<String> also) {}

    StateClosing(
            ClosingStore store,
            SeenEventsStore timeline,
            OwnFacts own,
            Settings settings,
            ObjectProvider<CaseClosingFact> others,
            Trips trips,
            Clock clock) {
        this.store = store;
        this.timeline = timeline;
        this.own = own;
        this.settings = settings;
        this.others = new AllOf<>(others);
        this.trips = trips;
        this.clock = clock;
    }

    public Closing of(CaseBrief file, CloseWay way) {
        return of(file, way, null);
    }

    /** @param owed today, where it has been stated already */
    public Closing of(CaseBrief file, CloseWay way, @Nullable Money owed) {
        var trip = trips.begin();
        var events = events(trip, file.id(), way, Set.of());
        var answer = ask(trip, file.id(), way, store.filedAs(trip, file.id()), events);
        trip.go();
        return answer.of(file, owed);
    }

    /** 结案条件的答复, to be read when the trip is over. */
    @FunctionalInterface
    public interface Answer {
        Closing of(CaseBrief file, @Nullable Money owed);
    }

    /**
     * 条件所看的事件.
     *
     * @param also what the asker looks at besides
     */
    public Supplier<SeenEvents> events(Trip trip, CaseId id, CloseWay way, Set<String> also) {
        var asked = asked(way);
        var codes = asked.stream().map(CloseCondition::code).toList();
        var kinds = lookedAt.computeIfAbsent(new LookedAt(way.code(), codes, also), _ -> {
            var all = own.lookedAt(asked);
            all.addAll(also);
            return Set.copyOf(all);
        });
        return timeline.of(trip, id, kinds);
    }

    /** @param filed read on the same trip, as well as {@link #events} */
    public Answer ask(Trip trip, CaseId id, CloseWay way, Supplier<FiledAs> filed, Supplier<SeenEvents> events) {
        var asked = asked(way);
        var facts = store.facts(trip, id, way.code(), filed, events);
        var known = known(trip, id, asked);
        return (file, owed) -> {
            var all = new HashMap<String, List<Reason>>();
            known.forEach(one -> all.putAll(one.get()));
            var seen = facts.get();
            var states = asked.stream()
                    .map(condition -> state(file, condition, all.get(condition.code()), seen, owed))
                    .toList();
            return Closing.of(way.code(), new Words(way.zh(), way.en()), states);
        };
    }

    private List<CloseCondition> asked(CloseWay way) {
        return way.conditions().stream()
                .filter(condition -> applies(way, condition))
                .toList();
    }

    /** What other modules say of the conditions that they answer for, each asked once. */
    private List<Supplier<Map<String, List<Reason>>>> known(Trip trip, CaseId id, List<CloseCondition> asked) {
        var known = new ArrayList<Supplier<Map<String, List<Reason>>>>();
        others.get().forEach(fact -> {
            var its = asked.stream()
                    .map(CloseCondition::code)
                    .filter(code -> fact.conditions().contains(code))
                    .toList();
            if (!its.isEmpty()) {
                known.add(fact.ask(trip, id, its));
            }
        });
        return known;
    }

    /** Local bars apply where the court has switched them on; bars of this project always do. */
    private boolean applies(CloseWay way, CloseCondition condition) {
        if (condition.isBar() && condition.mark() != Mark.E) {
            return settings.flag("gate.localBars");
        }
        return !condition.configurable() || settings.flag("gate." + way.code() + "." + condition.code());
    }

    private ConditionState state(
            CaseBrief file,
            CloseCondition condition,
            @Nullable List<Reason> known,
            ClosingStore.Facts facts,
            @Nullable Money owed) {
        var declared = facts.declarations().get(condition.code());
        var missing = condition.code().equals("CA_HANDOVER")
                ? nothingLeft(file)
                : known != null ? known : own.missing(file, condition, facts, owed, LocalDate.now(clock));
        var proof = condition.declaration().orElse(null);
        var met = missing.isEmpty() || declared != null;
        return new ConditionState(
                condition.code(),
                condition.need(),
                new Words(condition.zh(), condition.en()),
                condition.rule(),
                met,
                met ? List.of() : withRule(missing, condition),
                missing.isEmpty() ? null : declared,
                proof == null ? null : proof.role(),
                proof == null ? null : proof.evidence());
    }

    /** Nothing stays behind in a cancelled case: no money, no control. */
    private List<Reason> nothingLeft(CaseBrief file) {
        return others.get().stream()
                .flatMap(fact -> fact.conditions().stream()
                        .filter(NOTHING_LEFT::contains)
                        .flatMap(code -> fact.missing(file.id(), code).stream()))
                .toList();
    }

    private static List<Reason> withRule(List<Reason> missing, CloseCondition condition) {
        return missing.stream()
                .map(r -> r.article() != null
                        ? r
                        : new Reason(r.code(), r.field(), condition.rule(), r.zh(), r.en(), r.facts()))
                .toList();
    }
}
