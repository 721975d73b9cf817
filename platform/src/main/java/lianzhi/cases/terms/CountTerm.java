package lianzhi.cases.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.catalogue.NodeKind;
import lianzhi.cases.store.TermStore;
import lianzhi.law.time.Deduction;
import lianzhi.law.time.DueDate;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 期限计算: a node's limit with the periods that do not count for it and, for the enforcement term, the months that the
 * president added. Which grounds count for which node says the catalogue of nodes.
 */
@Component
public class CountTerm {
    private static final List<String> TERMS = List.of("I01", "I02");
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Settings settings;
    private final TermStore store;
    private final Clock clock;

    CountTerm(Catalogue catalogue, Calendars calendars, Settings settings, TermStore store, Clock clock) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.settings = settings;
        this.store = store;
        this.clock = clock;
    }

    /** Empty where the law names no number, or the limit is one of hours. */
    public Optional<DueDate> of(CaseId id, String code, LocalDate startsOn) {
        return of(code, startsOn, store.stays(id), store.extensions(id));
    }

    Optional<DueDate> of(String code, LocalDate startsOn, List<Stay> stays, List<Extension> extensions) {
        var node = catalogue.node(code).orElse(null);
        var rule = node == null ? null : node.limit();
        if (node == null || rule == null || rule.unit() == lianzhi.law.time.Unit.HOUR) {
            return Optional.empty();
        }
        var length = node.configurable() ? settings.number("node." + code + ".length") : rule.length();
        var more = TERMS.contains(code) ? months(extensions) : 0;
        return Optional.of(rule.ofLength(length + more)
                .dueFrom(startsOn, calendars.work(), deductions(node, stays), LocalDate.now(clock)));
    }

    /** Whether the clock of the node stands now. */
    boolean stands(String code, List<Stay> stays) {
        var grounds = catalogue.node(code).map(NodeKind::deductible).orElse(List.of());
        return stays.stream()
                .anyMatch(stay -> stay.state() == Stay.State.RUNNING
                        && grounds.contains(stay.ground().name()));
    }

    boolean isMoved(String code) {
        return catalogue
                .node(code)
                .map(node -> !node.deductible().isEmpty() || TERMS.contains(code))
                .orElse(false);
    }

    private static int months(List<Extension> extensions) {
        return extensions.stream()
                .filter(each -> each.state() == Extension.State.GRANTED)
                .mapToInt(Extension::months)
                .sum();
    }

    private static List<Deduction> deductions(NodeKind node, List<Stay> stays) {
        return stays.stream()
                .filter(Stay::stops)
                .filter(stay -> node.deductible().contains(stay.ground().name()))
                .map(stay -> new Deduction(stay.from(), stay.to(), stay.ground().name()))
                .toList();
    }
}
