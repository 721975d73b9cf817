package lianzhi.statistics.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 计算数字: exact decimals, half up to two; a share of nothing is no figure. */
final class Reckon {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reckon() {}

    static Figure figure(Indicator indicator, Side now, Side before) {
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
                points ? Figure.ChangeUnit.POINTS : Figure.ChangeUnit.PERCENT,
                value == null ? null : inRange(indicator, value));
    }

    /** The counts of one period. */
    record Side(Period period, ToLongFunction<Count> of) {}

    private static @Nullable BigDecimal value(Indicator indicator, Side side) {
        long numerator = side.of().applyAsLong(indicator.numerator());
        var denominator = indicator.denominator();
        if (denominator == null) {
            return indicator.unit() == Indicator.Unit.YUAN
                    ? Money.fen(numerator).inYuan()
                    : BigDecimal.valueOf(numerator);
        }
        return share(
                BigDecimal.valueOf(numerator).multiply(factor(indicator, side.period())),
                BigDecimal.valueOf(side.of().applyAsLong(denominator)));
    }

    /** A stock against a flow lasts as many periods as it is larger: told in days. */
    private static BigDecimal factor(Indicator indicator, Period period) {
        return switch (indicator.unit()) {
            case PERCENT -> HUNDRED;
            case DAYS -> indicator.numerator().isDays() ? BigDecimal.ONE : BigDecimal.valueOf(period.days());
            case CASES, YUAN, NUMBER -> BigDecimal.ONE;
        };
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal change(
            @Nullable BigDecimal value, @Nullable BigDecimal earlier, boolean points) {
        if (value == null || earlier == null) {
            return null;
        }
        var difference = value.subtract(earlier);
        return points ? difference : share(difference.multiply(HUNDRED), earlier);
    }

    private static @Nullable Boolean inRange(Indicator indicator, BigDecimal value) {
        var lowest = indicator.lowest();
        var highest = indicator.highest();
        if (lowest == null || highest == null) {
            return null;
        }
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    private static String shown(Count count, Side side) {
        long number = side.of().applyAsLong(count);
        return count.isMoney() ? Money.fen(number).toString() : Long.toString(number);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
