package lianzhi.cases.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.CaseBrief;
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
    private final LiveDebt debt;
    private final Settings settings;

    OwnFacts(LiveDebt debt, Settings settings) {
        this.debt = debt;
        this.settings = settings;
    }

    /** Empty when the condition is met. */
    List<Reason> missing(
            CaseBrief file, CloseCondition condition, ClosingStore.Facts facts, @Nullable Money owed, LocalDate today) {
        var met = switch (condition.code()) {
            case "PF_NOTICE_OR_CONFIRM" ->
                facts.events().contains("DOCUMENT_SEALED:CLOSE_NOTICE")
                        || facts.events().contains("DOCUMENT_SERVED:CLOSE_NOTICE");
            case "RT_SIGNATURE" -> facts.granted().contains("ROUND_SIGNED");
            case "RT_PANEL" -> facts.granted().contains("ROUND_PANEL");
            default -> happened(condition, facts.events()) || condition.isBar();
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

    private static boolean happened(CloseCondition condition, Set<String> events) {
        return condition.proofs().stream()
                .map(CloseCondition.Proof::event)
                .anyMatch(event -> event != null && events.contains(event));
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
