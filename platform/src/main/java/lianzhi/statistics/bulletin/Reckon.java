package lianzhi.statistics.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 计算数字: exact decimals, half up to two; a share of nothing is no figure. */
final class Reckon {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reckon() {}

    static Figure figure(Indicator indicator, Map<Count, Long> now, Map<Count, Long> before) {
        var value = value(indicator, now);
        var earlier = value(indicator, before);
        var denominator = indicator.denominator();
        var points = indicator.unit() == Indicator.Unit.PERCENT;
        return new Figure(
                indicator.code(),
                indicator.unit(),
                text(value),
                denominator == null ? null : shown(indicator.numerator(), now),
                denominator == null ? null : shown(denominator, now),
                text(earlier),
                text(change(value, earlier, points)),
                points ? Figure.ChangeUnit.POINTS : Figure.ChangeUnit.PERCENT);
    }

    private static @Nullable BigDecimal value(Indicator indicator, Map<Count, Long> counts) {
        long numerator = counts.getOrDefault(indicator.numerator(), 0L);
        var denominator = indicator.denominator();
        if (denominator == null) {
            return indicator.unit() == Indicator.Unit.YUAN
                    ? Money.fen(numerator).inYuan()
                    : BigDecimal.valueOf(numerator);
        }
        return percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(counts.getOrDefault(denominator, 0L)));
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal change(
            @Nullable BigDecimal value, @Nullable BigDecimal earlier, boolean points) {
        if (value == null || earlier == null) {
            return null;
        }
        var difference = value.subtract(earlier);
        return points ? difference : percent(difference, earlier);
    }

    private static String shown(Count count, Map<Count, Long> counts) {
        long number = counts.getOrDefault(count, 0L);
        return count.isMoney() ? Money.fen(number).toString() : Long.toString(number);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
