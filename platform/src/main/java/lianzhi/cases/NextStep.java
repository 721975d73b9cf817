package lianzhi.cases;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/**
 * 下一步: a lawful act on a case.
 *
 * @param code stable, such as ISSUE_NOTICE or the code of a node
 * @param why one sentence
 * @param dueOn by when; null where no limit runs
 * @param act where the act is done: a page of the user interface
 * @param against why it cannot be done now; empty if it can
 */
public record NextStep(
        String code,
        Words title,
        @Nullable Words why,
        @Nullable Article article,
        @Nullable LocalDate dueOn,
        WorkbenchItem.Act act,
        List<Reason> against) {
    public NextStep {
        against = List.copyOf(against);
    }
}
