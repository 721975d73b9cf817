package lianzhi.cases.closing;

import java.util.List;
import lianzhi.cases.Words;
import lianzhi.law.Article;
import lianzhi.law.Reason;
import org.jspecify.annotations.Nullable;

/**
 * 条件状态: how a condition of closing stands.
 *
 * @param need ALL, ANY:group, BAR or DUTY
 * @param missing why it is not met; empty if it is
 * @param declaredBy who signed for it; null if the system proved it or nothing did
 * @param mayDeclare role that may sign for it; null if only the system can prove it
 * @param evidence what the signature must be backed by
 */
public record ConditionState(
        String code,
        String need,
        Words title,
        @Nullable Article article,
        boolean met,
        List<Reason> missing,
        @Nullable String declaredBy,
        @Nullable String mayDeclare,
        @Nullable String evidence) {
    public ConditionState {
        missing = List.copyOf(missing);
    }

    public boolean isAnyOf() {
        return need.startsWith("ANY:");
    }

    public boolean isDuty() {
        return need.equals("DUTY");
    }
}
