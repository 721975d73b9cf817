package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 贷款基准利率档次: the terms of the PBoC table. Five until 2014-11-21, three from 2014-11-22; an old term goes on as
 * the new one that holds it, a new term has no rate before that day. A loan of exactly 1, 3 or 5 years belongs to the
 * lower term.
 */
public enum BenchmarkTenor {
    UP_TO_6_MONTHS("le6m", "le1y"),
    UP_TO_1_YEAR("6m-1y", "le1y"),
    UP_TO_3_YEARS("1y-3y", "1y-5y"),
    UP_TO_5_YEARS("3y-5y", "1y-5y"),
    OVER_5_YEARS("gt5y", "gt5y"),
    MERGED_UP_TO_1_YEAR("le1y", "le1y"),
    MERGED_1_TO_5_YEARS("1y-5y", "1y-5y");

    /** First day of the three terms. */
    public static final LocalDate MERGED_ON = LocalDate.of(2014, 11, 22);

    private final String code;
    private final String merged;

    BenchmarkTenor(String code, String merged) {
        this.code = code;
        this.merged = merged;
    }

    public String code() {
        return code;
    }

    /** The code of the term's rows from 2014-11-22. */
    String mergedCode() {
        return merged;
    }

    /** Codes of the terms that a publication of that day has. */
    public static List<String> codesOn(LocalDate day) {
        return day.isBefore(MERGED_ON)
                ? List.of("le6m", "6m-1y", "1y-3y", "3y-5y", "gt5y")
                : List.of("le1y", "1y-5y", "gt5y");
    }

    public static Optional<BenchmarkTenor> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    /** The five-term tenor that a delay from {@code from} to {@code to} falls into, by calendar. */
    public static BenchmarkTenor forTerm(LocalDate from, LocalDate to) {
        if (!to.isAfter(from.plusMonths(6))) {
            return UP_TO_6_MONTHS;
        }
        if (!to.isAfter(from.plusYears(1))) {
            return UP_TO_1_YEAR;
        }
        if (!to.isAfter(from.plusYears(3))) {
            return UP_TO_3_YEARS;
        }
        return to.isAfter(from.plusYears(5)) ? OVER_5_YEARS : UP_TO_5_YEARS;
    }
}
