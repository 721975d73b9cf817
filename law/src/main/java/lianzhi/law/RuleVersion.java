package lianzhi.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 规则版本: a rule as it stood in a span of time.
 *
 * @param key stable name of the rule, such as interest.doubled.2014
 * @param validFrom first day on which it applies
 * @param validTo last day on which it applies; null while in force
 */
public record RuleVersion(
        String key, LocalDate validFrom, @Nullable LocalDate validTo, Article article) {
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
