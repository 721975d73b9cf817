package lianzhi.coercion.catalogue;

import java.util.List;
import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 强制措施种类: everything that makes a fine a fine, as data.
 *
 * @param approval of the catalogue of approvals
 * @param paper which fact stands in which field of its papers
 * @param documents issued when it is approved; the first is the one whose service counts
 * @param decided event of the case; null where none is named
 * @param checks names of the rules asked before it is proposed
 */
public record ActKind(
        String code,
        String zh,
        String en,
        String approval,
        @Nullable String urgentApproval,
        Map<String, String> paper,
        List<String> documents,
        @Nullable String decided,
        Article article,
        List<Field> fields,
        List<String> checks,
        List<StepKind> steps,
        List<ClockKind> clocks) {
    public StepKind step(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("step"));
    }

    public String approval(boolean urgently) {
        return urgently && urgentApproval != null ? urgentApproval : approval;
    }
}
