package lianzhi.sanctions.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.law.Money;
import lianzhi.sanctions.store.CaseFacts;
import lianzhi.sanctions.store.Held;
import lianzhi.sanctions.store.ManySanctions;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** Reads what is known of one case or of many: timeline and controls in one question each, however many. */
@Component
public class KnowCases {
    private final ListRules rules;
    private final CaseFacts facts;
    private final LiveDebt debt;
    private final ManySanctions sanctions;
    private final Settings settings;
    private final Clock clock;

    KnowCases(
            ListRules rules, CaseFacts facts, LiveDebt debt, ManySanctions sanctions, Settings settings, Clock clock) {
        this.rules = rules;
        this.sanctions = sanctions;
        this.settings = settings;
        this.facts = facts;
        this.debt = debt;
        this.clock = clock;
    }

    Known one(CaseId id, Collection<String> items) {
        return Objects.requireNonNull(all(Set.of(id), items).get(id));
    }

    /** @param items grounds that are to be proved */
    public Map<CaseId, Known> all(Collection<CaseId> ids, Collection<String> items) {
        var today = LocalDate.now(clock);
        var proved = facts.proved(ids, rules.facts(items));
        var held = facts.held(ids);
        var owed = debt.outstanding(ids, today);
        var bars = sanctions.bars(ids, today.minusMonths(settings.number("node.G09.length")));
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Known(
                                proved,
                                owed.getOrDefault(id, Money.ZERO),
                                held.getOrDefault(id, Held.NOTHING),
                                bars.getOrDefault(id, List.of()))));
    }
}
