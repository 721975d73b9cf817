package lianzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDebtLimitsTest {
    private static final LocalDate LAST = LocalDate.of(2020, 1, 31);
    private final StateDebt stateDebt = new StateDebt(RateTables.published());

    @ParameterizedTest(name = "floating LPR from {0} to {1}: {2}")
    @CsvSource({
        "2019-08-19, 2020-01-01, RATE_TABLE_BEGINS_LATER",
        "2019-08-20, 2026-06-01, RATE_TABLE_ENDED",
        "2019-08-20, 2026-05-31, ",
        "2019-08-19, 2019-08-19, "
    })
    void a_day_beyond_the_rate_table_is_refused_only_when_it_is_needed(LocalDate from, LocalDate asOf, String code) {
        var claim = claim(LAST, List.of(floating(from)), List.of());
        var fault = catchThrowable(() -> stateDebt.on(asOf, claim));
        if (code == null) {
            assertThat(fault).isNull();
        } else {
            assertThat(fault).isInstanceOfSatisfying(Refused.class, r -> {
                assertThat(r.kind()).isEqualTo(Refused.Kind.RULE);
                assertThat(r.reasons()).extracting("code").containsExactly(code);
            });
        }
    }

    @Test
    void days_soon_after_the_last_lpr_are_computed_with_a_warning() {
        var claim = claim(LAST, List.of(floating(LAST)), List.of());
        assertThat(stateDebt.on(LocalDate.of(2026, 5, 30), claim).warnings())
                .extracting("code")
                .containsExactly("LPR_TABLE_ENDS");
        assertThat(stateDebt.on(LocalDate.of(2026, 5, 1), claim).warnings()).isEmpty();
    }

    @Test
    void what_will_probably_be_owed_goes_on_with_the_last_publication_and_changes_nothing_before() {
        var claim = claim(LAST, List.of(floating(LAST)), List.of());
        var later = LocalDate.of(2027, 3, 1);
        var lasting = new StateDebt(RateTables.published().lasting(later));
        assertThatThrownBy(() -> stateDebt.on(later, claim)).isInstanceOf(Refused.class);
        assertThat(lasting.outstanding(later, claim).total())
                .isGreaterThan(
                        stateDebt.outstanding(LocalDate.of(2026, 5, 1), claim).total());
        for (var day = LocalDate.of(2026, 4, 1); day.isBefore(LocalDate.of(2026, 5, 31)); day = day.plusDays(7)) {
            assertThat(lasting.outstanding(day, claim).total())
                    .isEqualTo(stateDebt.outstanding(day, claim).total());
        }
        assertThat(RateTables.published().lasting(LocalDate.of(2026, 5, 1))).isSameAs(RateTables.published());
    }

    @Test
    void a_new_month_of_the_lpr_carries_on_where_the_table_ended() {
        var row = new RateTables.LprRow(LocalDate.of(2026, 11, 20), new BigDecimal("2.9"), new BigDecimal("3.4"));
        var tables = RateTables.published().withLpr("test", List.of(row));
        var claim = claim(null, List.of(floating(LocalDate.of(2026, 11, 19))), List.of());
        var lines = new StateDebt(tables).on(LocalDate.of(2026, 11, 22), claim).lines();
        assertThat(lines).extracting(l -> l.rate().rate()).containsExactly("3%", "2.9%");
    }

    @Test
    void a_delay_before_2014_08_needs_its_terms_and_a_payment_of_that_time_is_refused() {
        var asOf = LocalDate.of(2015, 1, 1);
        assertThatThrownBy(() -> stateDebt.on(asOf, claim(LocalDate.of(2014, 7, 30), List.of(), List.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("DELAY_BEFORE_2014_NEEDED");
        assertThat(stateDebt
                        .on(asOf, claim(LocalDate.of(2014, 7, 31), List.of(), List.of()))
                        .lines())
                .hasSize(1);
        var early = new DebtClaim.Payment(LocalDate.of(2014, 7, 31), Money.yuan("1"));
        assertThatThrownBy(() -> stateDebt.on(asOf, claim(null, List.of(), List.of(early))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("PAYMENT_BEFORE_2014");
        assertThat(stateDebt
                        .on(early.date().minusDays(1), claim(null, List.of(), List.of(early)))
                        .payments())
                .isEmpty();
    }

    @Test
    void every_mistake_of_the_form_is_named_at_once() {
        var claim = new DebtClaim(
                List.of(
                        new DebtClaim.Obligation("a", Money.fen(-1), null),
                        new DebtClaim.Obligation("a", Money.fen(1), null)),
                List.of(),
                List.of(new DebtClaim.InterestTerm(
                        "b", LAST, LAST.minusDays(1), new InterestRate.Daily(Rate.fraction("0.0001")))),
                List.of(new DebtClaim.Suspension(LAST, LAST.minusDays(1))),
                List.of(new DebtClaim.Payment(LocalDate.MAX, Money.fen(1))),
                null,
                PaymentOrder.LAWFUL);
        assertThatThrownBy(() -> stateDebt.on(LAST, claim)).isInstanceOfSatisfying(Refused.class, r -> {
            assertThat(r.kind()).isEqualTo(Refused.Kind.BAD_INPUT);
            assertThat(r.reasons())
                    .extracting("field")
                    .containsExactlyInAnyOrder(
                            "obligations[0].amount",
                            "obligations[1].name",
                            "interest[0].obligation",
                            "interest[0].to",
                            "suspensions[0].to",
                            "payments[0].date");
        });
    }

    @Test
    void ten_thousand_payments_and_stays_on_twenty_obligations_take_less_than_a_second() {
        var random = new Random(2);
        var payments = new ArrayList<DebtClaim.Payment>();
        IntStream.range(0, 10_000)
                .forEach(i -> payments.add(new DebtClaim.Payment(
                        LAST.plusDays(random.nextInt(2_000)), Money.fen(random.nextInt(1, 100_000)))));
        var obligations = IntStream.range(0, 20)
                .mapToObj(i -> new DebtClaim.Obligation("o" + i, Money.yuan("100000"), LAST.plusDays(i)))
                .toList();
        var terms = obligations.stream()
                .map(o -> new DebtClaim.InterestTerm(
                        o.name(), LAST, null, new InterestRate.Daily(Rate.fraction("0.0001"))))
                .toList();
        var suspensions = IntStream.range(0, 10_000)
                .mapToObj(i -> new DebtClaim.Suspension(LAST.plusDays(i % 3_000), LAST.plusDays(i % 3_000 + i % 7)))
                .toList();
        var claim = new DebtClaim(obligations, List.of(), terms, suspensions, payments, null, PaymentOrder.LAWFUL);
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        assertThat(stateDebt.on(LAST.plusDays(3_000), claim).payments()).hasSize(10_000);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void absurd_claims_are_computed_or_refused_never_anything_else() {
        var random = new Random(9);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            var fault = catchThrowable(() -> stateDebt.on(absurdDay(random), absurd(random)));
            if (fault != null) {
                assertThat(fault).isInstanceOf(Refused.class);
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 19_999);
    }

    private static DebtClaim absurd(Random r) {
        var order = r.nextBoolean() ? PaymentOrder.LAWFUL : PaymentOrder.PRINCIPAL_FIRST;
        return new DebtClaim(
                List.of(
                        new DebtClaim.Obligation("一", absurdMoney(r), absurdDay(r)),
                        new DebtClaim.Obligation("\ud83d\ude00", absurdMoney(r), null)),
                List.of(new DebtClaim.Cost("", absurdMoney(r), true, absurdDay(r))),
                List.of(new DebtClaim.InterestTerm("一", absurdDay(r), null, absurdRate(r))),
                List.of(
                        new DebtClaim.Suspension(absurdDay(r), LocalDate.of(2016, 1, 1)),
                        new DebtClaim.Suspension(absurdDay(r), LocalDate.of(2036, 1, 1))),
                List.of(new DebtClaim.Payment(absurdDay(r), absurdMoney(r))),
                r.nextBoolean()
                        ? null
                        : new DebtClaim.DelayBefore2014(BenchmarkTenor.values()[r.nextInt(7)], YearBasis.DAYS_360),
                order);
    }

    private static InterestRate absurdRate(Random r) {
        var big = new Rate(new BigDecimal(new java.math.BigInteger(53, r)).movePointLeft(r.nextInt(13, 17)));
        return switch (r.nextInt(4)) {
            case 0 -> new InterestRate.Fixed(big, YearBasis.DAYS_366);
            case 1 -> new InterestRate.Daily(big);
            case 2 ->
                new InterestRate.LprFixed(
                        LprTenor.ONE_YEAR, absurdDay(r), new BigDecimal("99.999999"), YearBasis.DAYS_365);
            default ->
                new InterestRate.BenchmarkThenLpr(
                        BenchmarkTenor.values()[r.nextInt(7)],
                        LprTenor.ONE_YEAR,
                        new BigDecimal(r.nextInt(-1, 200)),
                        YearBasis.DAYS_365);
        };
    }

    private static Money absurdMoney(Random r) {
        return Money.fen(r.nextInt(20) == 0 ? r.nextLong() : r.nextLong(CheckClaim.MOST_FEN));
    }

    private static LocalDate absurdDay(Random r) {
        return r.nextInt(40) == 0
                ? LocalDate.ofEpochDay(r.nextLong(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()))
                : LocalDate.ofEpochDay(r.nextInt(-20_000, r.nextBoolean() ? 20_000 : 2_900_000));
    }

    private static DebtClaim claim(
            LocalDate last, List<DebtClaim.InterestTerm> terms, List<DebtClaim.Payment> payments) {
        return DebtClaim.of(
                List.of(new DebtClaim.Obligation("loan", Money.yuan("1000000"), last)), List.of(), terms, payments);
    }

    private static DebtClaim.InterestTerm floating(LocalDate from) {
        return new DebtClaim.InterestTerm(
                "loan",
                from,
                null,
                new InterestRate.LprFloating(LprTenor.ONE_YEAR, BigDecimal.ONE, YearBasis.DAYS_365));
    }
}
