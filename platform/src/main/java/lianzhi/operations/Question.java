package lianzhi.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.springframework.jdbc.core.RowMapper;

/**
 * 问句：a query whose text is made once; what differs from asker to asker are the values of its named parameters. A value
 * without a name would be kept from the first asker for all others, so it is refused; so is a pattern that differs from asker to
 * asker, because a plan that knows none of the values must serve all: whoever looks for patterns asks {@link #once}.
 */
public final class Question<R> {
    private static final Pattern LOOKS_FOR_PATTERNS =
            Pattern.compile("(\\bi?like|\\bsimilar\\s+to|~\\*?)\\s*(cast\\s*)?\\(?\\s*\\?", Pattern.CASE_INSENSITIVE);

    final String text;
    final List<String> names;
    final List<?> own;
    final RowMapper<R> reader;

    /** Whether its text is asked again and again, so that a plan made once serves every asker. */
    final boolean isKept;

    private Question(String text, List<String> names, List<?> own, boolean isKept, RowMapper<R> reader) {
        this.text = text;
        this.names = names;
        this.own = own;
        this.isKept = isKept;
        this.reader = reader;
    }

    /** For one asker and one time, with its own values; it is not to be kept. */
    public static <R> Question<R> once(Query query, RowMapper<R> reader) {
        return new Question<>(query.getSQL(), List.of(), query.getBindValues(), false, reader);
    }

    public static <R> Question<R> of(Query query, RowMapper<R> reader) {
        return of(query.getSQL(ParamType.NAMED), reader);
    }

    /** @param named SQL with {@code :name} where a value belongs */
    public static <R> Question<R> of(String named, RowMapper<R> reader) {
        var text = new StringBuilder(named.length());
        var names = new ArrayList<String>();
        var at = 0;
        while (at < named.length()) {
            var sign = named.charAt(at);
            var end = switch (sign) {
                case '\'', '"' -> named.indexOf(sign, at + 1) + 1;
                case ':' -> named.startsWith("::", at) ? at + 2 : endOfName(named, at + 1);
                case '?' -> throw new IllegalArgumentException("A value without a name in: " + named);
                default -> at + 1;
            };
            if (sign == ':' && !named.startsWith("::", at)) {
                names.add(name(named, at + 1, end));
                text.append('?');
            } else {
                text.append(named, at, end);
            }
            at = end;
        }
        if (LOOKS_FOR_PATTERNS.matcher(text).find()) {
            throw new IllegalArgumentException("A pattern that only one asker looks for in: " + named);
        }
        return new Question<>(text.toString(), List.copyOf(names), List.of(), true, reader);
    }

    private static int endOfName(String named, int from) {
        var end = from;
        while (end < named.length() && Character.isJavaIdentifierPart(named.charAt(end))) end++;
        return end;
    }

    private static String name(String named, int from, int end) {
        if (from == end || Character.isDigit(named.charAt(from))) {
            throw new IllegalArgumentException("A value without a name in: " + named);
        }
        return named.substring(from, end);
    }
}
