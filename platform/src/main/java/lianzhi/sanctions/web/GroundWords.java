package lianzhi.sanctions.web;

import java.util.Arrays;
import lianzhi.cases.Words;
import lianzhi.sanctions.Ground;
import org.jspecify.annotations.Nullable;

/** The words of a ground; what is no code is a sentence that somebody wrote. */
final class GroundWords {
    private GroundWords() {}

    static @Nullable Words of(String text) {
        if (text.isEmpty()) return null;
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.name().equals(text))
                .findFirst()
                .map(ground -> new Words(ground.zh(), ground.en()))
                .orElse(new Words(text, text));
    }
}
