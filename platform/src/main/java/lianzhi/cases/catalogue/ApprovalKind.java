package lianzhi.cases.catalogue;

import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 审批事项: an act that needs signatures.
 *
 * @param approves roles in the order in which they sign
 * @param configurable the chain is the setting {@code approval.<code>.chain}
 */
public record ApprovalKind(
        String code,
        String zh,
        String en,
        String proposes,
        List<String> approves,
        List<Cited> article,
        Mark mark,
        boolean configurable) {
    public @Nullable Article rule() {
        return article.isEmpty() ? null : article.getFirst().article(mark);
    }
}
