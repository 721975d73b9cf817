package lianzhi.statistics.bulletin;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 指标: what a figure means, as a version that applies in a span of time.
 *
 * @param population which case types it looks at
 * @param denominator null where the figure is the numerator itself
 * @param lowest of the range that is held reasonable; null without one
 * @param source where the formula comes from
 */
public record Indicator(
        String code,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String zh,
        String en,
        Unit unit,
        Population population,
        Count numerator,
        @Nullable Count denominator,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        String formulaZh,
        String formulaEn,
        String source,
        Mark mark) {
    /** What a figure is measured in. */
    public enum Unit {
        CASES,
        YUAN,
        PERCENT,
        DAYS,
        /** A number with decimals, such as cases per judge. */
        NUMBER
    }

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
