package lianzhi.administration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.RateTables;
import lianzhi.settings.RateEntry;

/** 当日利率: what the tables have for one day, by term. */
record RatesOfDay(RateTables tables) {
    Map<String, String> of(RateEntry.Kind kind, LocalDate day) {
        var found = new HashMap<String, String>();
        if (kind == RateEntry.Kind.LPR) {
            tables.lprRows().stream().filter(row -> row.from().equals(day)).forEach(row -> {
                found.put(LprTenor.ONE_YEAR.code(), row.oneYear().toPlainString());
                found.put(LprTenor.OVER_FIVE_YEARS.code(), row.overFiveYears().toPlainString());
            });
        } else {
            tables.benchmarkRows().stream()
                    .filter(row -> row.from().equals(day))
                    .forEach(row -> found.put(row.tenor(), row.percent().toPlainString()));
        }
        return found;
    }
}
