package lianzhi.administration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.interest.BenchmarkTenor;
import lianzhi.law.interest.LprTenor;
import lianzhi.law.interest.RateTables;
import lianzhi.settings.RateEntry;

/** 档次: the LPR has two terms and begins on its first day, the benchmark has those that its day had; none is told twice. */
final class CheckTenors {
    private static final Set<String> LPR = Set.of(LprTenor.ONE_YEAR.code(), LprTenor.OVER_FIVE_YEARS.code());

    private CheckTenors() {}

    static void orRefuse(List<RateEntry> added) {
        var first = added.getFirst();
        var told = new HashSet<String>();
        var once = added.stream().allMatch(entry -> told.add(entry.tenor()));
        var lawful = first.kind() == RateEntry.Kind.LPR
                ? told.equals(LPR) && !first.from().isBefore(RateTables.LPR_BEGINS)
                : BenchmarkTenor.codesOn(first.from()).containsAll(told);
        if (once && lawful) return;
        throw Refused.input(Reason.field(
                "rates",
                "RATE_TENORS",
                "档次不对：LPR自2019年8月20日起有一年期和五年期以上两档，基准利率按当日公布的档次填写",
                "The terms are wrong: the LPR has two from 20 August 2019 on, the benchmark those of its day"));
    }
}
