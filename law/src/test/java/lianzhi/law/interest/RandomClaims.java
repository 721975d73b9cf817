package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lianzhi.law.Money;
import lianzhi.law.Rate;

/** Claims of every shape the contract allows, the same ones for the same seed. */
final class RandomClaims {
    private static final LocalDate EARLY = LocalDate.of(2012, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 5, 1);
    private static final BenchmarkTenor[] OLD = {
        BenchmarkTenor.UP_TO_6_MONTHS,
        BenchmarkTenor.UP_TO_1_YEAR,
        BenchmarkTenor.UP_TO_3_YEARS,
        BenchmarkTenor.UP_TO_5_YEARS,
        BenchmarkTenor.OVER_5_YEARS
    };

    private final Random random;

    RandomClaims(long seed) {
        random = new Random(seed);
    }

    /** A day on which a statement may be made. */
    LocalDate asOf() {
        return day(LocalDate.of(2014, 8, 1), LATE);
    }

    DebtClaim next() {
        var obligations = new ArrayList<DebtClaim.Obligation>();
        var lastDays = new LocalDate[] {day(EARLY, LATE), day(EARLY, LATE), null};
        for (int i = 0; i <= random.nextInt(5); i++) {
            obligations.add(new DebtClaim.Obligation("o" + i, money(), lastDays[random.nextInt(3)]));
        }
        var costs = new ArrayList<DebtClaim.Cost>();
        for (int i = 0; i < random.nextInt(4); i++) {
            costs.add(new DebtClaim.Cost("c" + i, money(), random.nextBoolean(), lastDays[random.nextInt(3)]));
        }
        var terms = new ArrayList<DebtClaim.InterestTerm>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var rate = rate();
            var from = day(rate instanceof InterestRate.LprFloating ? RateTables.LPR_BEGINS : EARLY, LATE);
            var to = random.nextInt(3) == 0 ? from.plusDays(random.nextInt(2_000)) : null;
            terms.add(new DebtClaim.InterestTerm("o" + random.nextInt(obligations.size()), from, to, rate));
        }
        var suspensions = new ArrayList<DebtClaim.Suspension>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var from = day(EARLY, LATE);
            suspensions.add(new DebtClaim.Suspension(from, from.plusDays(random.nextInt(400))));
        }
        return new DebtClaim(
                obligations,
                costs,
                terms,
                suspensions,
                payments(lastDays),
                new DebtClaim.DelayBefore2014(OLD[random.nextInt(OLD.length)], basis()),
                PaymentOrder.LAWFUL);
    }

    private List<DebtClaim.Payment> payments(LocalDate[] lastDays) {
        var payments = new ArrayList<DebtClaim.Payment>();
        for (int i = 0; i < random.nextInt(7); i++) {
            var day = day(LocalDate.of(2014, 8, 1), LATE);
            if (random.nextInt(4) == 0 && !payments.isEmpty()) {
                day = payments.getLast().date();
            } else if (random.nextInt(5) == 0 && !lastDays[0].isBefore(LocalDate.of(2014, 8, 1))) {
                day = lastDays[0].plusDays(random.nextInt(2));
            }
            payments.add(new DebtClaim.Payment(day, money()));
        }
        return payments;
    }

    private InterestRate rate() {
        var times = random.nextBoolean() ? BigDecimal.ONE : new BigDecimal(random.nextInt(1, 400)).movePointLeft(2);
        var tenor = random.nextBoolean() ? LprTenor.ONE_YEAR : LprTenor.OVER_FIVE_YEARS;
        return switch (random.nextInt(6)) {
            case 0 ->
                new InterestRate.Fixed(Rate.percent(new BigDecimal(random.nextInt(2_400)).movePointLeft(2)), basis());
            case 1 -> new InterestRate.Daily(new Rate(new BigDecimal(random.nextInt(100)).movePointLeft(5)));
            case 2 -> new InterestRate.LprFloating(tenor, times, basis());
            case 3 -> new InterestRate.LprFixed(tenor, day(RateTables.LPR_BEGINS, LATE), times, basis());
            case 4 -> new InterestRate.Benchmark(OLD[random.nextInt(OLD.length)], times, basis());
            default -> new InterestRate.BenchmarkThenLpr(OLD[random.nextInt(OLD.length)], tenor, times, basis());
        };
    }

    private YearBasis basis() {
        return random.nextBoolean() ? YearBasis.DAYS_360 : YearBasis.DAYS_365;
    }

    Money money() {
        return Money.fen(random.nextLong(1L << random.nextInt(1, 36)));
    }

    LocalDate day(LocalDate from, LocalDate to) {
        return LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), to.toEpochDay() + 1));
    }
}
