package lianzhi.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import lianzhi.law.Mark;

/**
 * 补录的利率: one term from one day on.
 *
 * @param tenor as the tables of the law library call it, such as 1y or 1y-5y
 * @param source where it was published
 * @param mark how sure it is
 */
public record RateEntry(
        Kind kind, String tenor, LocalDate from, BigDecimal percent, String source, Mark mark, String reason) {
    /** 利率种类. */
    public enum Kind {
        LPR,
        BENCHMARK
    }
}
