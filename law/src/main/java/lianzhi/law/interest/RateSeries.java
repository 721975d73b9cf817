package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import lianzhi.law.Rate;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 利率列: one rate as it ran through time, as runs of one value (neighbours with the same rate are one run). The rate of
 * a day is the last one published on or before it. Days are epoch days; rates are whole numbers over one denominator.
 */
public final class RateSeries {
    private static final int[] ALWAYS = {Integer.MIN_VALUE};

    private final String name;
    private final int[] starts;
    private final long[] rates;
    private final long denominator;
    private final int lastDay;
    private final @Nullable String[] shown;

    private RateSeries(String name, int[] starts, long[] rates, long denominator, int lastDay) {
        this.name = name;
        this.starts = starts;
        this.rates = rates;
        this.denominator = denominator;
        this.lastDay = lastDay;
        this.shown = new String[rates.length];
    }

    static RateSeries constant(String name, Rate rate) {
        return new RateSeries(name, ALWAYS, new long[] {rate.numerator()}, rate.denominator(), Integer.MAX_VALUE);
    }

    /** Rows in order of time; merges neighbours with the same rate. */
    static RateSeries of(String name, int[] days, long[] rates, long denominator, int lastDay) {
        var starts = new int[days.length];
        var values = new long[days.length];
        int n = 0;
        for (int i = 0; i < days.length; i++) {
            if (n == 0 || values[n - 1] != rates[i]) {
                starts[n] = days[i];
                values[n++] = rates[i];
            }
        }
        return new RateSeries(name, Arrays.copyOf(starts, n), Arrays.copyOf(values, n), denominator, lastDay);
    }

    /** This series to the day before {@code day}, the other from then on. Both must have the same denominator. */
    RateSeries then(RateSeries later, int day) {
        int keep = 0;
        while (keep < starts.length && starts[keep] < day) {
            keep++;
        }
        int first = Math.max(0, later.runBefore(day));
        var days = Arrays.copyOf(starts, keep + later.starts.length - first);
        var values = Arrays.copyOf(rates, days.length);
        for (int i = first; i < later.starts.length; i++) {
            days[keep + i - first] = Math.max(day, later.starts[i]);
            values[keep + i - first] = later.rates[i];
        }
        return of(name + "→" + later.name, days, values, denominator, later.lastDay);
    }

    private int runBefore(int day) {
        int at = Arrays.binarySearch(starts, day);
        return at >= 0 ? at : -at - 2;
    }

    /** The run that holds a day; a day before the table or beyond its validity is refused. */
    int runOf(int day) {
        int run = runBefore(day);
        if (run < 0) {
            throw beyond(
                    "RATE_TABLE_BEGINS_LATER", starts[0], "利率表自该日起才有数据", "The rate table begins only on that day", day);
        }
        mustReach(day);
        return run;
    }

    void mustReach(int day) {
        if (day > lastDay) {
            throw beyond("RATE_TABLE_ENDED", lastDay, "所需日期超出利率表，请先补录利率", "A needed day is beyond the rate table", day);
        }
    }

    private Refused beyond(String code, int edge, String zh, String en, int day) {
        return Refused.rule(Reason.of(code, zh, en)
                .with(Map.of(
                        "table", name,
                        "edge", LocalDate.ofEpochDay(edge).toString(),
                        "day", LocalDate.ofEpochDay(day).toString())));
    }

    /** Last day of a run; the last run has no end. */
    int endOf(int run) {
        return run + 1 < starts.length ? starts[run + 1] - 1 : Integer.MAX_VALUE;
    }

    long rateOf(int run) {
        return rates[run];
    }

    int runs() {
        return starts.length;
    }

    public long denominator() {
        return denominator;
    }

    public String name() {
        return name;
    }

    /** The largest whole number that divides every rate and the denominator. */
    long commonUnit() {
        long unit = denominator;
        for (long rate : rates) {
            long a = unit;
            for (long b = rate; b != 0; ) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            unit = a;
        }
        return unit;
    }

    /** First day with a rate; the far past for a constant rate. */
    int firstDay() {
        return starts[0];
    }

    /** Last day for which a rate may be used. */
    int lastDay() {
        return lastDay;
    }

    /** The rate of a day, as a fraction. */
    public Rate on(LocalDate day) {
        return rate(runOf(Math.toIntExact(day.toEpochDay())));
    }

    private Rate rate(int run) {
        return new Rate(BigDecimal.valueOf(rates[run]).divide(BigDecimal.valueOf(denominator)));
    }

    /** The rate of a run as text, such as 6.15%; made once. */
    String shown(int run) {
        var text = shown[run];
        if (text == null) {
            text = rate(run).toString();
            shown[run] = text;
        }
        return text;
    }
}
