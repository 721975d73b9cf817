package lianzhi.portal.web.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import lianzhi.portal.lookup.SearchPublic.Question;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question from the line of a request as it came, which is a fraction of the work of asking the container for each
 * parameter. A line that is not plain is left to the container.
 */
final class ReadQuestion {
    private ReadQuestion() {}

    static Question of(HttpServletRequest request) {
        var line = request.getQueryString();
        var plain = line == null ? null : plain(line);
        return plain != null
                ? plain
                : new Question(
                        Objects.requireNonNullElse(request.getParameter("q"), ""),
                        request.getParameter("mode"),
                        request.getParameter("kind"),
                        request.getParameter("court"));
    }

    static @Nullable Question plain(String line) {
        String q = null;
        String mode = null;
        String kind = null;
        String court = null;
        for (var at = 0; at < line.length(); ) {
            var end = line.indexOf('&', at);
            if (end < 0) end = line.length();
            var equals = line.indexOf('=', at);
            if (equals < at || equals > end) return null;
            var value = Unescaped.of(line, equals + 1, end);
            if (value == null) return null;
            var length = equals - at;
            if (is("q", line, at, length) && q == null) q = value;
            else if (is("mode", line, at, length) && mode == null) mode = value;
            else if (is("kind", line, at, length) && kind == null) kind = value;
            else if (is("court", line, at, length) && court == null) court = value;
            else return null;
            at = end + 1;
        }
        return new Question(Objects.requireNonNullElse(q, ""), mode, kind, court);
    }

    private static boolean is(String name, String line, int at, int length) {
        return length == name.length() && line.startsWith(name, at);
    }
}
