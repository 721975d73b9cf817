package lianzhi.cases.closing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 证明的条件: what a test of the catalogue compares. Every test is taken apart once.
 *
 * @param results that the event may have had; null where any will do
 */
record ProofCondition(List<Equality> equalities, @Nullable List<String> results) {
    private static final Pattern EQUALS = Pattern.compile("(\\w+)\\.(\\w+) = '(\\w+)'");
    private static final Pattern ONE_OF = Pattern.compile("resultCode in \\(([^)]*)\\)");
    private static final Map<String, ProofCondition> KNOWN = new ConcurrentHashMap<>();

    /** 相等: such as document.template = 'END_RULING'. */
    record Equality(String of, String field, String value) {}

    static ProofCondition of(String test) {
        return KNOWN.computeIfAbsent(test, ProofCondition::read);
    }

    private static ProofCondition read(String test) {
        var equalities = EQUALS.matcher(test)
                .results()
                .map(found -> new Equality(found.group(1), found.group(2), found.group(3)))
                .toList();
        var oneOf = ONE_OF.matcher(test);
        return new ProofCondition(
                equalities,
                oneOf.find() ? Arrays.asList(oneOf.group(1).replace("'", "").split(",")) : null);
    }
}
