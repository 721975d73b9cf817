package lianzhi.cases.filing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import lianzhi.cases.debt.RateTerms;
import lianzhi.law.Refused;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.YearBasis;
import org.jspecify.annotations.Nullable;

/** 核对利率约定: each kind needs its own parts. */
final class CheckRate {
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,8})?");
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(100);

    private CheckRate() {}

    static RateTerms in(Complaints complaints, String at, Application.@Nullable Rate given) {
        if (given == null) {
            complaints.add(at, "MISSING", "必须填写", "This must be filled in");
            return RateTerms.fixed("0");
        }
        var kind = complaints.oneOf(at + ".kind", RateTerms.Kind.class, given.kind());
        if (kind == null) {
            return RateTerms.fixed("0");
        }
        var on = complaints.optionalDay(at + ".on", given.on());
        switch (kind) {
            case FIXED, DAILY -> percent(complaints, at + ".percent", given.percent());
            case BENCHMARK -> complaints.oneOf(at + ".tenor", BenchmarkTenor.class, given.tenor());
            case LPR -> complaints.oneOf(at + ".tenor", LprTenor.class, given.tenor());
            case LPR_FIXED -> {
                complaints.oneOf(at + ".tenor", LprTenor.class, given.tenor());
                complaints.day(at + ".on", given.on());
            }
            case BENCHMARK_THEN_LPR -> {
                complaints.oneOf(at + ".tenor", BenchmarkTenor.class, given.tenor());
                complaints.oneOf(at + ".lprTenor", LprTenor.class, given.lprTenor());
            }
        }
        times(complaints, at + ".multiplier", given.multiplier());
        var year = given.yearDays();
        if (year != null && YearBasis.of(year).isEmpty()) {
            complaints.add(at + ".yearDays", "UNKNOWN_VALUE", "年天数只能是360、365或366", "A year has 360, 365 or 366 days");
        }
        return new RateTerms(kind, given.percent(), given.tenor(), given.lprTenor(), on, given.multiplier(), year);
    }

    private static void percent(Complaints complaints, String field, @Nullable String value) {
        if (value == null || !PERCENT.matcher(value).matches()) {
            complaints.add(field, "PERCENT_FORM", "利率应为百分数，如 6.15", "A rate is in per cent, such as 6.15");
            return;
        }
        try {
            RateTerms.fixed(value).rate();
        } catch (Refused refused) {
            complaints.addAll(field, refused.reasons());
        }
    }

    private static void times(Complaints complaints, String field, @Nullable String value) {
        if (value != null && (!PERCENT.matcher(value).matches() || new BigDecimal(value).compareTo(MOST_TIMES) > 0)) {
            complaints.add(field, "MULTIPLIER_OUT_OF_RANGE", "倍数应为0至100", "A multiplier is 0 to 100");
        }
    }
}
