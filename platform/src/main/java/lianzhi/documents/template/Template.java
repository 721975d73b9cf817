package lianzhi.documents.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 文书模板: text with fields in braces, such as {claim.amount}. A line that begins with {?field} is left out when the
 * field is empty; any other field without a value is refused, all of them at once.
 */
public record Template(String code, int version, String body, List<CutLine> lines) {
    public Template(String code, int version, String body) {
        this(code, version, body, body.lines().map(CutLine::of).toList());
    }

    public MergedText merge(Map<String, String> values) {
        var missing = new LinkedHashSet<String>();
        var text = lines.stream()
                .filter(line -> !line.isLeftOut(values))
                .map(line -> line.fill(values, missing::add))
                .collect(Collectors.joining("\n"));
        if (!missing.isEmpty()) {
            throw new Refused(
                    Refused.Kind.RULE, missing.stream().map(Template::lacks).toList());
        }
        return MergedText.parse(text);
    }

    private static Reason lacks(String field) {
        return Reason.field(
                "facts." + field,
                "DOCUMENT_FIELD_MISSING",
                "文书缺少要素：" + FieldWords.of(field).zh(),
                "The document lacks: " + FieldWords.of(field).en());
    }

    /** Whatever it looks at, also only to leave a line out. */
    public Set<String> named() {
        return lines.stream().flatMap(line -> line.names().stream()).collect(Collectors.toSet());
    }

    /** Every field the template names. */
    public Set<String> fields() {
        var fields = new LinkedHashSet<String>();
        for (Matcher m = CutLine.FIELD.matcher(body); m.find(); ) {
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
}
