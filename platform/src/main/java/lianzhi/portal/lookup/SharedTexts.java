package lianzhi.portal.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that many entries share, by number. */
final class SharedTexts {
    /** An object of text and its characters, and the two references to it. */
    private static final int USUAL_BYTES = 56;

    private final List<String> all = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    int of(String text) {
        return known.computeIfAbsent(text, one -> {
            all.add(one);
            return all.size() - 1;
        });
    }

    String text(int number) {
        return all.get(number);
    }

    /** Nothing is added any more. */
    void done() {
        known.clear();
    }

    long bytes() {
        return (long) USUAL_BYTES * all.size();
    }
}
