package lianzhi.statistics.bulletin;

import java.util.function.ToLongFunction;

/** 计量: which number of an entry is added up. */
public enum Measure {
    CASES(Tally::n),
    IN_TIME(Tally::inTime),
    DAYS(Tally::days),
    /** Fen claimed, or paid. */
    AMOUNT(Tally::amount),
    /** Fen paid to closed cases. */
    RECOVERED(Tally::recovered);

    private final ToLongFunction<Tally> of;

    Measure(ToLongFunction<Tally> of) {
        this.of = of;
    }

    long of(Tally tally) {
        return of.applyAsLong(tally);
    }
}
