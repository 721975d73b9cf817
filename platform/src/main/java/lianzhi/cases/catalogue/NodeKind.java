package lianzhi.cases.catalogue;

import java.util.List;
import java.util.Set;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 节点: something that must, may or will happen in a case, with its clock.
 *
 * @param party who acts
 * @param limit null where the law names no number
 * @param configurable the length is the setting {@code node.<code>.length}
 * @param referenceOnly belongs to another case or body, so it is never planned
 */
public record NodeKind(
        String code,
        String zh,
        String en,
        String kind,
        String startsOn,
        List<String> alsoStartsOn,
        List<String> doneOn,
        @Nullable LimitRule limit,
        String party,
        Applies appliesTo,
        List<String> deductible,
        Overdue overdue,
        List<Integer> warnDays,
        List<Cited> article,
        Mark mark,
        boolean configurable,
        boolean defaultOn,
        boolean milestone,
        boolean referenceOnly) {
    private static final Set<String> COURT = Set.of(
            "FILING_CLERK",
            "JUDGE",
            "ASSISTANT",
            "CLERK",
            "BAILIFF",
            "PANEL",
            "BUREAU_CHIEF",
            "PRESIDENT",
            "FINANCE",
            "FUND_ACCOUNTANT",
            "OVERSIGHT_OFFICER");
    private static final Set<String> TO_BE_DONE = Set.of("DEADLINE", "ONCE", "CAP", "RECURRING", "VALIDITY");

    /** All of {@code allOf} and, if it is not empty, one of {@code anyOf}. */
    public record Applies(List<String> caseTypes, List<String> allOf, List<String> anyOf) {
        public boolean to(String caseType, Set<String> traits) {
            return caseTypes.contains(caseType)
                    && traits.containsAll(allOf)
                    && (anyOf.isEmpty() || anyOf.stream().anyMatch(traits::contains));
        }
    }

    /** What follows when it is late. */
    public record Overdue(String effect, String zh, String en) {}

    /** Somebody of the court must act: it counts for the workbench and the colour of the case. */
    public boolean isDuty() {
        return COURT.contains(party) && TO_BE_DONE.contains(kind);
    }

    /** The rule behind it. */
    public @Nullable Article rule() {
        return article.isEmpty() ? null : article.getFirst().article(mark);
    }
}
