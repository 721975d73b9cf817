package lianzhi.cases;

import java.time.LocalDate;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 待办: one thing due, in which case, by when and why.
 *
 * @param id unique within its kind
 * @param kind step, control, funds, answer, sanction
 * @param code of the node or a code of the module
 * @param due day, or moment in ISO form where the hour counts
 * @param act what to press and where it leads; null where the case page says it
 */
public record WorkbenchItem(
        long id,
        String kind,
        String code,
        CaseId caseId,
        String caseNumber,
        String parties,
        Words title,
        @Nullable Words why,
        @Nullable Article article,
        String due,
        @Nullable LocalDate startedOn,
        @Nullable Words startedBy,
        @Nullable Act act) {
    /** 办理入口: {@code to} is a page of the user interface. */
    public record Act(Words label, String to) {}
}
