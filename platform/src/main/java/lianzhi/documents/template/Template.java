package lianzhi.documents.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 文书模板: text with fields in braces, such as {claim.amount}. A line that begins with {?field} is left out when the
 * field is empty; any other field without a value is refused, all of them at once.
 */
public record Template(String code, int version, String body) {
    private static final Pattern FIELD = Pattern.compile("\\{([a-zA-Z][a-zA-Z.]*)}");
    private static final Pattern OPTIONAL = Pattern.compile("^\\{\\?([a-zA-Z][a-zA-Z.]*)}");

    public MergedText merge(Map<String, String> values) {
        var missing = new ArrayList<Reason>();
        var lines = body.lines()
                .filter(line -> !isLeftOut(line, values))
                .map(line -> OPTIONAL.matcher(line).replaceFirst(""))
                .map(line -> fill(line, values, missing))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, missing.stream().distinct().toList());
        }
        return MergedText.parse(String.join("\n", lines));
    }

    /** Every field the template names. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        for (Matcher m = FIELD.matcher(body); m.find(); ) {
            fields.add(m.group(1));
        }
        return fields;
    }

    /** Whether the document can do without it: every line that names it is left out when it is empty. */
    public boolean isOptional(String field) {
        return body.lines()
                .filter(line -> line.contains("{" + field + "}"))
                .allMatch(line -> line.startsWith("{?" + field + "}"));
    }

    private static boolean isLeftOut(String line, Map<String, String> values) {
        var optional = OPTIONAL.matcher(line);
        return optional.find() && values.getOrDefault(optional.group(1), "").isBlank();
    }

    private static String fill(String line, Map<String, String> values, List<Reason> missing) {
        return FIELD.matcher(line).replaceAll((MatchResult field) -> {
            var value = values.getOrDefault(field.group(1), "");
            if (value.isBlank()) {
                missing.add(Reason.field(
                        "facts." + field.group(1),
                        "DOCUMENT_FIELD_MISSING",
                        "文书缺少要素：" + FieldWords.of(field.group(1)).zh(),
                        "The document lacks: " + FieldWords.of(field.group(1)).en()));
            }
            return Matcher.quoteReplacement(value.replaceAll("\\R", " "));
        });
    }
}
