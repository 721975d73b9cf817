package lianzhi.statistics.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * 数字: one indicator of one court or of all, with the same period of the year before.
 *
 * @param value cases as a whole number, yuan or per cent with two decimals; null when there is nothing to divide by
 * @param numerator what is divided; null where nothing is
 * @param inRange null where the indicator has no range
 * @param change per cent for cases and yuan, points for per cent; null without a value to compare with
 */
public record Figure(
        String indicator,
        Indicator.Unit unit,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String before,
        @Nullable String change,
        ChangeUnit changeUnit,
        @Nullable Boolean inRange) {
    /** How a change is told. */
    public enum ChangeUnit {
        PERCENT,
        POINTS
    }
}
