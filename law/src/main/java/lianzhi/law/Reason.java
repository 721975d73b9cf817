package lianzhi.law;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 理由: why something is refused, warned about or must wait. The code is stable; sentences in the reader's language
 * live with the screens, {@code zh} and {@code en} serve clients that have none.
 *
 * @param code stable, upper case with underscores, such as PAYOUT_ABOVE_BALANCE
 * @param field the input that is meant, as a JSON path; null when the whole act is meant
 * @param article the rule behind it, if a legal one
 * @param facts figures and names that the sentence needs
 */
public record Reason(
        String code,
        @Nullable String field,
        @Nullable Article article,
        String zh,
        String en,
        Map<String, String> facts) {
    public static Reason of(String code, String zh, String en) {
        return new Reason(code, null, null, zh, en, Map.of());
    }

    public static Reason of(String code, Article article, String zh, String en) {
        return new Reason(code, null, article, zh, en, Map.of());
    }

    public static Reason field(String field, String code, String zh, String en) {
        return new Reason(code, field, null, zh, en, Map.of());
    }

    public Reason with(Map<String, String> more) {
        return new Reason(code, field, article, zh, en, Map.copyOf(more));
    }
}
