package lianzhi.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody asked to see: the thing that the address names, and the words that he looked for. */
final class AskedFor {
    private static final List<String> WORDS = List.of("q", "text", "search", "name");
    private static final int LONGEST = 100;

    private AskedFor() {}

    static String subject(String pattern, @Nullable Object variables) {
        var subject = pattern;
        if (variables instanceof Map<?, ?> named) {
            for (var one : named.entrySet()) {
                subject = subject.replace("{" + one.getKey() + "}", String.valueOf(one.getValue()));
            }
        }
        return subject;
    }

    static String words(HttpServletRequest request) {
        var said = WORDS.stream()
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
