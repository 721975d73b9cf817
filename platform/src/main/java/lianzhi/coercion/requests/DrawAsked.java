package lianzhi.coercion.requests;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 抽取申请: the list as it was typed, without empty lines.
 *
 * @param why it is drawn again
 */
public record DrawAsked(List<String> candidates, @Nullable String why) {
    public DrawAsked {
        candidates = candidates.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    String reason() {
        return Objects.requireNonNullElse(why, "").strip();
    }
}
