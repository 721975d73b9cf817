package lianzhi.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** 一趟的文字: what a trip says, put together once for the same kept questions, so that the driver knows it again by itself. */
final class TripTexts {
    private static final int MOST = 500;
    private final Map<List<Question<?>>, String> known = new ConcurrentHashMap<>();

    /** @param plans what is said first where all questions are kept */
    String of(List<Question<?>> questions, String plans) {
        var before = known.get(questions);
        if (before != null) return before;
        var text = questions.stream().map(one -> one.text).collect(Collectors.joining(";\n"));
        if (!areKept(questions)) return text;
        var kept = plans + ";\n" + text;
        if (known.size() >= MOST) known.clear();
        known.put(questions, kept);
        return kept;
    }

    static boolean areKept(List<Question<?>> questions) {
        return questions.stream().allMatch(one -> one.isKept);
    }
}
