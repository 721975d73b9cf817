package lianzhi.cases.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.catalogue.CloseCondition;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 本模块能证明的事实: debt, time since filing, granted approvals, and events of the timeline. */
@Component
class OwnFacts {
    private static final int WAIT_MONTHS = 3;
    /** What the local bars look for: an event that must have happened, each answering the other where two are named. */
    private static final Map<String, String> BARRED_WITHOUT = Map.of(
            "RT_BAR_INTERVIEW", "APPLICANT_INTERVIEWED",
            "RT_BAR_QUESTION", "QUESTIONING_ENDED",
            "RT_BAR_ONSITE", "ONSITE_VISIT_DONE",
            "RT_BAR_ADDRESS", "ONSITE_VISIT_DONE");

    private static final List<String> NOTICES = List.of("DOCUMENT_SEALED", "DOCUMENT_SERVED");
    private static final List<String> LEADS = List.of("LEAD_VERIFIED", "LEAD_RECEIVED");
    /** What is looked for by other names than those of the conditions' proofs. */
    private static final Set<String> ALSO = Stream.of(BARRED_WITHOUT.values(), NOTICES, LEADS)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final LiveDebt debt;
    private final CaseFiles files;
    private final ReadProof proof;
    private final Settings settings;

    OwnFacts(LiveDebt debt, CaseFiles files, ReadProof proof, Settings settings) {
        this.debt = debt;
        this.files = files;
        this.proof = proof;
        this.settings = settings;
    }

    /** Every kind of event that {@link #missing} may look for in these conditions. */
    Set<String> lookedAt(List<CloseCondition> conditions) {
        var kinds = new TreeSet<>(ReadProof.ALSO);
        kinds.addAll(ALSO);
        for (var condition : conditions) {
            condition.proofs().stream()
                    .map(CloseCondition.Proof::event)
                    .filter(Objects::nonNull)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    /** Empty when the condition is met. */
    List<Reason> missing(
            CaseBrief file, CloseCondition condition, ClosingStore.Facts facts, @Nullable Money owed, LocalDate today) {
        var met = switch (condition.code()) {
            case "PF_NOTICE_OR_CONFIRM" -> isThere(facts, "CLOSE_NOTICE");
            case "RT_SIGNATURE" -> facts.granted().contains("ROUND_SIGNED");
            case "RT_PANEL" -> facts.granted().contains("ROUND_PANEL");
            case "RT_BAR_LEAD" ->
                facts.events().times("LEAD_VERIFIED") >= facts.events().times("LEAD_RECEIVED");
            case "RT_AUDIT_REWARD" -> condition.proofs().stream().allMatch(each -> holds(each, file, facts, today));
            default ->
                condition.isBar()
                        ? isOutOfTheWay(condition, facts)
                        : condition.proofs().stream().anyMatch(each -> holds(each, file, facts, today));
        };
        return switch (condition.code()) {
            case "PF_DEBT_ZERO" -> debtLeft(condition, owed == null ? debt.outstanding(file.id(), today) : owed);
            case "RT_THREE_MONTHS" -> waited(file, facts.caseType(), condition, today);
            default -> met ? List.of() : List.of(unmet(condition));
        };
    }

    private static List<Reason> debtLeft(CloseCondition condition, Money owed) {
        return owed.isZero() ? List.of() : List.of(unmet(condition).with(Map.of("outstanding", owed.toString())));
    }

    /** Whether a resumed case waits again is a setting [M]. */
    private List<Reason> waited(CaseBrief file, String type, CloseCondition condition, LocalDate today) {
        var waits = List.of(settings.text("gate.threeMonths.caseTypes").split("[,;]"))
                .contains(type);
        var opens = file.filedOn().plusMonths(WAIT_MONTHS);
        return !waits || today.isAfter(opens)
                ? List.of()
                : List.of(unmet(condition).with(Map.of("after", opens.toString())));
    }

    private boolean holds(CloseCondition.Proof each, CaseBrief file, ClosingStore.Facts facts, LocalDate today) {
        return proof.holds(each, facts, debtors(each, file), today);
    }

    private List<CaseParty> debtors(CloseCondition.Proof each, CaseBrief file) {
        var test = each.test();
        return test == null || !test.contains("every debtor")
                ? List.of()
                : files.parties(file.id()).stream()
                        .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                        .toList();
    }

    private static boolean isThere(ClosingStore.Facts facts, String template) {
        return NOTICES.stream()
                .anyMatch(code -> !facts.events()
                        .of(code, seen -> seen.template().equals(template))
                        .isEmpty());
    }

    /** A bar that no module and no event answers for stands in nobody's way. */
    private static boolean isOutOfTheWay(CloseCondition bar, ClosingStore.Facts facts) {
        var event = BARRED_WITHOUT.get(bar.code());
        return event == null || facts.events().times(event) > 0;
    }

    static Reason unmet(CloseCondition condition) {
        return new Reason(
                condition.code(),
                null,
                condition.rule(),
                "尚未满足：" + condition.zh(),
                "Not met: " + condition.en(),
                Map.of());
    }
}
