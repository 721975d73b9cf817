package lianzhi.coercion.catalogue;

import java.util.List;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 期限种类: what starts it, how long it is, what stops it.
 *
 * @param starts code of the step that starts it
 * @param lengthFact fact of the act that holds the length
 * @param dueFact fact of the act that holds the day itself
 * @param exact counted from the moment and never moved by a rest day: the end of detention
 * @param longer another length that a fact or a later step brings
 * @param effect DUTY, MUST_END or RIGHT
 */
public record ClockKind(
        String code,
        String zh,
        String en,
        String starts,
        @Nullable Integer length,
        @Nullable String lengthFact,
        @Nullable String dueFact,
        @Nullable String unit,
        boolean exact,
        boolean urgentOnly,
        @Nullable Longer longer,
        List<String> stops,
        String effect,
        @Nullable Article article) {
    public record Longer(
            @Nullable String fact,
            @Nullable String is,
            @Nullable String step,
            int length) {}
}
