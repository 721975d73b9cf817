package lianzhi.cases.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseClosingFact;
import lianzhi.cases.Words;
import lianzhi.cases.catalogue.CloseCondition;
import lianzhi.cases.catalogue.CloseWay;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 核对结案条件: asks the module that knows, then the declarations. */
@Component
public class StateClosing {
    private static final List<String> NOTHING_LEFT = List.of("PF_MONEY_OUT", "PF_RELEASE");
    private final ClosingStore store;
    private final OwnFacts own;
    private final Settings settings;
    private final ObjectProvider<CaseClosingFact> others;
    private final Clock clock;

    StateClosing(
            ClosingStore store, OwnFacts own, Settings settings, ObjectProvider<CaseClosingFact> others, Clock clock) {
        this.store = store;
        this.own = own;
        this.settings = settings;
        this.others = others;
        this.clock = clock;
    }

    public Closing of(CaseBrief file, CloseWay way) {
        return of(file, way, null);
    }

    /** @param owed today, where it has been stated already */
    public Closing of(CaseBrief file, CloseWay way, @Nullable Money owed) {
        var facts = store.facts(file.id(), way.code());
        var asked = way.conditions().stream()
                .filter(condition -> applies(way, condition))
                .toList();
        var known = known(file, asked);
        var states = new ArrayList<ConditionState>();
        for (var condition : asked) {
            states.add(state(file, condition, known.get(condition.code()), facts, owed));
        }
        return Closing.of(way.code(), new Words(way.zh(), way.en()), states);
    }

    /** What other modules say of the conditions that they answer for, each asked once. */
    private Map<String, List<Reason>> known(CaseBrief file, List<CloseCondition> asked) {
        var known = new HashMap<String, List<Reason>>();
        others.forEach(fact -> {
            var its = asked.stream()
                    .map(CloseCondition::code)
                    .filter(code -> fact.conditions().contains(code))
                    .toList();
            if (!its.isEmpty()) {
                known.putAll(fact.missing(file.id(), its));
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
        return others.stream()
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
