package lianzhi.cases.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.cases.CaseParty;
import lianzhi.cases.catalogue.CloseCondition.Proof;
import lianzhi.cases.store.ClosingStore;
import lianzhi.cases.store.SeenEvents.Seen;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 核对证明: an event proves a condition only as the catalogue's test reads: the right paper, the right kind of objection,
 * every debtor, every request that was made. An event of the same kind about something else proves nothing.
 */
@Component
class ReadProof {
    /** What has to be answered by the event, one for one. */
    private static final Map<String, String> CALLED_FOR_BY = Map.of(
            "LEAD_VERIFIED", "LEAD_RECEIVED",
            "REPORT_VERIFIED", "REPORT_FILED",
            "AUDIT_DECIDED", "AUDIT_ASKED",
            "REWARD_DECIDED", "REWARD_ASKED");

    /** What is looked for beside the event of a proof. */
    static final Set<String> ALSO = Stream.concat(
                    CALLED_FOR_BY.values().stream(), Stream.of("REPORT_DEFAULTED", "REVIEW_ASKED"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> NODE_OF_PURPOSE = Map.of("ROUND_TERMINATION", "I06");
    private static final int DAYS_TO_REVIEW = 10;
    private final Settings settings;

    ReadProof(Settings settings) {
        this.settings = settings;
    }

    boolean holds(Proof proof, ClosingStore.Facts facts, List<CaseParty> debtors, LocalDate today) {
        var event = proof.event();
        if (event == null) {
            return false;
        }
        var test = proof.test() == null ? "" : proof.test();
        if (test.startsWith("for every REPORT_DEFAULTED")) {
            return facts.events().times(event) >= facts.events().times("REPORT_DEFAULTED");
        }
        if (CALLED_FOR_BY.containsKey(event)) {
            return facts.events().times(event) >= facts.events().times(CALLED_FOR_BY.get(event));
        }
        if (test.contains("title.kind") && !titleIs(test, facts.titleKind())) {
            return false;
        }
        var seen = facts.events().of(event, such(test, facts, today));
        return test.contains("every debtor") ? coversAll(seen, debtors) : !seen.isEmpty();
    }

    private Predicate<Seen> such(String test, ClosingStore.Facts facts, LocalDate today) {
        Predicate<Seen> such = seen -> true;
        var compared = ProofCondition.of(test);
        for (var one : compared.equalities()) {
            such = such.and(equality(one.field(), one.value(), one.of()));
        }
        var results = compared.results();
        if (results != null) such = such.and(seen -> results.contains(seen.result()));
        if (test.contains("upheld") && !test.startsWith("review.") || test.contains("withdrawal = true")) {
            such = such.and(Seen::upheld);
        }
        if (test.startsWith("review.none")) {
            such = such.and(seen -> today.isAfter(seen.lastOn().plusDays(DAYS_TO_REVIEW))
                            && facts.events().times("REVIEW_ASKED") == 0
                    || seen.upheld());
        }
        if (test.contains("freshDays")) {
            var from = today.minusDays(settings.number("gate.query.freshDays"));
            such = such.and(seen -> !seen.lastOn().isBefore(from));
        }
        if (test.contains("longSettlement")) {
            var until = today.plusMonths(settings.number("close.longSettlement.months"));
            such = such.and(seen -> !seen.lastDueOn().isEmpty()
                    && LocalDate.parse(seen.lastDueOn()).isAfter(until));
        }
        return such;
    }

    private static Predicate<Seen> equality(String field, String value, String of) {
        return switch (field) {
            case "template" -> seen -> seen.template().equals(value);
            case "purpose" ->
                seen -> seen.purpose().equals(value)
                        || seen.purpose().equals(NODE_OF_PURPOSE.getOrDefault(value, value));
            case "kind" ->
                of.equals("title") ? seen -> true : seen -> seen.kind().equals(value);
            default -> seen -> true;
        };
    }

    private static boolean titleIs(String test, String titleKind) {
        return ProofCondition.of(test).equalities().stream()
                .findFirst()
                .filter(one -> titleKind.startsWith(
                        one.value().substring(0, Math.min(5, one.value().length()))))
                .isPresent();
    }

    /** An event that names no party is about all of them. */
    private static boolean coversAll(List<Seen> seen, List<CaseParty> debtors) {
        return !seen.isEmpty()
                && debtors.stream()
                        .allMatch(debtor -> seen.stream()
                                .anyMatch(each -> each.who().isEmpty()
                                        || each.who().equals("" + debtor.id())
                                        || each.who().contains(debtor.name())));
    }
}
