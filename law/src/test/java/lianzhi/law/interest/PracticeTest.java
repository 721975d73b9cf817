package lianzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.Refused;
import lianzhi.law.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is practice is a setting, and the setting acts. */
class PracticeTest {
    private static final LawSettings STANDARD = LawSettings.defaults();
    private static final LocalDate DAY = LocalDate.of(2022, 5, 1);

    @ParameterizedTest(name = "{0} in the base: {1}, other way by {2}")
    @CsvSource({
        "FIXED_LIQUIDATED, true, interest.base.includeFixedLiquidated",
        "RUNNING_LIQUIDATED, false, interest.base.includeRunningLiquidated",
        "LAWYER_FEE, true, interest.base.includeLawyerFee",
        "COURT_FEE, false, interest.base.includeCourtFees",
        "APPLICATION_FEE, false, interest.base.includeApplicationFee",
        "FINE, false, interest.base.includeFine"
    })
    void what_stands_in_the_doubled_base(BaseItem item, boolean standard, String key) {
        assertThat(new DoubledBase(STANDARD).includes(item, false)).isEqualTo(standard);
        assertThat(new DoubledBase(STANDARD.with(key, String.valueOf(!standard))).includes(item, false))
                .isEqualTo(!standard);
        assertThat(new DoubledBase(STANDARD).includes(item, true)).isFalse();
    }

    @Test
    void principal_is_always_and_interest_never_in_the_base() {
        assertThat(new DoubledBase(STANDARD).includes(BaseItem.PRINCIPAL, false))
                .isTrue();
        assertThat(new DoubledBase(STANDARD).includes(BaseItem.GENERAL_INTEREST, false))
                .isFalse();
        assertThat(new DoubledBase(STANDARD.with("interest.securityOrder.doubled", "true"))
                        .includes(BaseItem.PRINCIPAL, true))
                .isTrue();
    }

    @Test
    void a_settlement_is_left_out_only_by_setting_and_the_debtors_own_review_never() {
        var stays = List.of(
                new LeaveOutStays.Stay(LeaveOutStays.Ground.SETTLEMENT, DAY, DAY),
                new LeaveOutStays.Stay(LeaveOutStays.Ground.RETRIAL, DAY, DAY),
                new LeaveOutStays.Stay(LeaveOutStays.Ground.REVIEW_BY_DEBTOR, DAY, DAY),
                new LeaveOutStays.Stay(LeaveOutStays.Ground.ROUND_ENDED, DAY, DAY));
        assertThat(new LeaveOutStays(STANDARD).of(stays)).hasSize(1);
        assertThat(new LeaveOutStays(STANDARD.with("interest.excludeSettlementPeriod", "true")).of(stays))
                .hasSize(2);
    }

    @Test
    void a_sale_ruling_ends_the_delay_on_service_or_by_setting_on_sealing() {
        var ruling = new EndDelay.Performance.Ruling(DAY, DAY.plusDays(3));
        assertThat(new EndDelay(STANDARD).by(ruling)).isEqualTo(DAY.plusDays(3));
        assertThat(new EndDelay(STANDARD.with("interest.rulingEffectiveOn", "SEALED")).by(ruling))
                .isEqualTo(DAY);
        assertThat(new EndDelay(STANDARD).by(new EndDelay.Performance.Paid(DAY)))
                .isEqualTo(DAY);
    }

    @Test
    void a_person_reads_the_end_of_the_interest_unless_the_court_has_a_standing_reading() {
        assertThatThrownBy(() -> new EndGeneralInterest(STANDARD).of(null, DAY, null))
                .isInstanceOf(Refused.class);
        assertThat(new EndGeneralInterest(STANDARD).of(EndGeneralInterest.Reading.END_OF_PERFORMANCE, DAY, null))
                .contains(DAY);
        var standing = STANDARD.with("interest.generalEnd", "ACTUAL_PAYMENT");
        assertThat(new EndGeneralInterest(standing).of(null, DAY, null)).isEmpty();
    }

    @Test
    void the_last_day_of_performance_rolls_over_a_holiday_by_default() {
        var effective = LocalDate.of(2022, 9, 21);
        assertThat(new FindLastDay(WorkCalendar.published(), STANDARD).withinDays(effective, 10))
                .isEqualTo("2022-10-08");
        var strict = STANDARD.with("interest.performance.holidayRoll", "false");
        assertThat(new FindLastDay(WorkCalendar.published(), strict).withinDays(effective, 10))
                .isEqualTo("2022-10-01");
        assertThat(new FindLastDay(WorkCalendar.published(), STANDARD).withinDays(effective, null))
                .isEqualTo(effective);
    }

    @Test
    void the_order_of_payment_is_lawful_principal_first_or_agreed() {
        assertThat(PaymentOrder.of(STANDARD, null)).isEqualTo(PaymentOrder.LAWFUL);
        assertThat(PaymentOrder.of(STANDARD.with("interest.allocation", "PRINCIPAL_FIRST"), null))
                .isEqualTo(PaymentOrder.PRINCIPAL_FIRST);
        var agreed = STANDARD.with("interest.allocation", "AGREED");
        assertThatThrownBy(() -> PaymentOrder.of(agreed, null)).isInstanceOf(Refused.class);
        var own = new PaymentOrder(List.of(PaymentOrder.Part.values()).reversed());
        assertThat(PaymentOrder.of(agreed, own)).isEqualTo(own);
    }

    @Test
    void principal_first_leaves_more_interest_and_less_principal() {
        var loan = new DebtClaim.Obligation("loan", Money.yuan("1000"), null);
        var term = new DebtClaim.InterestTerm("loan", DAY, null, new InterestRate.Daily(Rate.fraction("0.001")));
        var paid = new DebtClaim.Payment(DAY.plusDays(100), Money.yuan("500"));
        var claim = new DebtClaim(
                List.of(loan), List.of(), List.of(term), List.of(), List.of(paid), null, PaymentOrder.PRINCIPAL_FIRST);
        var left = new StateDebt(RateTables.published()).on(paid.date(), claim).outstanding();
        assertThat(left.principal()).hasToString("500.00");
        assertThat(left.generalInterest()).hasToString("100.00");
    }

    @Test
    void years_of_360_365_or_the_real_days() {
        var year = new ChooseYear(STANDARD);
        assertThat(year.forPrivateContract(DAY)).isEqualTo(YearBasis.DAYS_365);
        assertThat(year.forBankLoan()).isEqualTo(YearBasis.DAYS_360);
        assertThat(year.forBankDailyRate()).isEqualTo(YearBasis.DAYS_360);
        assertThat(year.forEarlierRule()).isEqualTo(YearBasis.DAYS_360);
        var actual = new ChooseYear(STANDARD.with("interest.yearBasis.private", "366_ACTUAL"));
        assertThat(actual.forPrivateContract(LocalDate.of(2024, 1, 1))).isEqualTo(YearBasis.DAYS_366);
    }

    @Test
    void whole_months_are_twelfths_of_a_year_by_setting() {
        var months = new SimpleInterest(STANDARD.with("interest.wholeMonths", "true"))
                .of(
                        Money.yuan("120000"),
                        Rate.percent("6"),
                        YearBasis.DAYS_360,
                        LocalDate.of(2023, 1, 31),
                        LocalDate.of(2023, 3, 5));
        assertThat(months.months()).isEqualTo(1);
        assertThat(months.days()).isEqualTo(5);
        assertThat(months.amount()).hasToString("700.00");
    }

    @ParameterizedTest(name = "loan of {0}, suit of {1}: {2}")
    @CsvSource({
        "2013-01-01, 2014-06-01, 24",
        "2016-01-01, 2018-06-01, 24",
        "2018-01-01, 2020-09-01, 15.4",
        "2020-01-01, 2020-12-31, 16.6",
        "2019-01-01, 2021-03-01, '24, 15.4'",
        "2014-01-01, 2021-03-01, '24, 24, 15.4'",
        "2020-08-20, 2021-03-01, 15.4"
    })
    void the_cap_of_private_lending_by_date(LocalDate made, LocalDate accepted, String caps) {
        assertThat(new CapPrivateLending(RateTables.published(), STANDARD)
                        .of(made, accepted, BenchmarkTenor.UP_TO_1_YEAR))
                .extracting(cap -> cap.supported().inPercent())
                .isEqualTo(List.of(caps.split(", ")));
    }

    @Test
    void a_bank_may_add_thirty_to_fifty_per_cent_and_all_together_twenty_four() {
        var limits = new BankLoanLimits(STANDARD);
        assertThat(limits.totalCap()).isEqualTo(Rate.percent("24"));
        assertThat(limits.lowestPenalty(Rate.percent("6"))).isEqualTo(Rate.percent("7.8"));
        assertThat(limits.highestPenalty(Rate.percent("6"))).isEqualTo(Rate.percent("9"));
    }

    @ParameterizedTest(name = "breach on {0}: {1} to {2}")
    @CsvSource({
        // 4.35 % x 1.3 and x 1.5; LPR 4.25 % and 3.10 % with 30 and 50 per cent; 365 days of 1,000,000
        "2019-08-19, 56550.00, 65250.00",
        "2019-08-20, 55250.00, 63750.00",
        "2024-10-21, 40300.00, 46500.00"
    })
    void a_buyer_in_default_owes_the_rate_of_the_day_of_breach(LocalDate breach, String lowest, String highest) {
        var bounds = new SalesPrice(STANDARD).of(breach, BenchmarkTenor.UP_TO_1_YEAR, YearBasis.DAYS_365);
        assertThat(yearOf(breach, bounds.lowest())).hasToString(lowest);
        assertThat(yearOf(breach, bounds.highest())).hasToString(highest);
    }

    private static Money yearOf(LocalDate from, InterestRate rate) {
        var price = new DebtClaim.Obligation("货款", Money.yuan("1000000"), null);
        var term = new DebtClaim.InterestTerm("货款", from, null, rate);
        return new StateDebt(RateTables.published())
                .on(from.plusDays(365), DebtClaim.of(List.of(price), List.of(), List.of(term), List.of()))
                .outstanding()
                .generalInterest();
    }

    @Test
    void interest_on_a_construction_price_runs_from_delivery_then_papers_then_suit() {
        var find = new FindConstructionStart();
        assertThat(find.of(DAY, DAY.plusDays(1), DAY.plusDays(2)).day()).isEqualTo(DAY);
        assertThat(find.of(null, DAY.plusDays(1), DAY.plusDays(2)).day()).isEqualTo(DAY.plusDays(1));
        assertThat(find.of(null, null, DAY.plusDays(2)).day()).isEqualTo(DAY.plusDays(2));
        assertThatThrownBy(() -> find.of(null, null, null)).isInstanceOf(Refused.class);
    }

    @Test
    void foreign_money_is_turned_at_the_rate_of_the_first_day_only() {
        assertThat(new ConvertCurrency().toYuan(Money.yuan("1000"), new BigDecimal("7.12345"), DAY, DAY))
                .hasToString("7123.45");
        assertThatThrownBy(() -> new ConvertCurrency().toYuan(Money.yuan("1000"), BigDecimal.TEN, DAY, DAY.plusDays(1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void delay_of_another_duty_costs_twice_the_loss_and_not_the_published_72000() {
        assertThat(new DelayMoney().forLoss(Money.yuan("30000")))
                .hasToString("60000.00")
                .isNotEqualTo(Money.yuan("72000"));
    }

    @Test
    void proportional_repayment_never_loses_a_fen() {
        var random = new Random(8);
        for (var settings : List.of(
                STANDARD,
                STANDARD.with("interest.old.tenor", "PER_SEGMENT"),
                STANDARD.with("interest.old.rateChanges", "FIXED_AT_START"))) {
            var repay = new RepayTogether(RateTables.published(), settings);
            for (int i = 0; i < 500; i++) {
                var last = LocalDate.of(2009, 5, 18).plusDays(random.nextInt(1_500));
                var debt = Money.fen(random.nextLong(1L << 40));
                var paid =
                        new DebtClaim.Payment(last.plusDays(random.nextInt(390)), Money.fen(random.nextLong(1L << 40)));
                var one = repay.of(debt, Money.ZERO, last, List.of(paid))
                        .payments()
                        .getFirst();
                assertThat(one.cleared().plus(one.interest()).plus(one.surplus()))
                        .isEqualTo(paid.amount());
                assertThat(one.cleared().plus(one.left())).isEqualTo(debt);
            }
        }
        var withInterest = new RepayTogether(
                RateTables.published(), STANDARD.with("interest.old.baseIncludesInterest", "WITH_INTEREST_TO_END"));
        assertThat(withInterest
                        .of(Money.yuan("100"), Money.yuan("5"), LocalDate.of(2013, 1, 1), List.of())
                        .debtLeft())
                .hasToString("105.00");
    }

    @Test
    void the_day_on_which_the_lpr_replaces_the_benchmark_is_a_setting() {
        var rate = new InterestRate.BenchmarkThenLpr(
                BenchmarkTenor.UP_TO_1_YEAR, LprTenor.ONE_YEAR, BigDecimal.ONE, YearBasis.DAYS_365);
        var term = new DebtClaim.InterestTerm("a", LocalDate.of(2019, 8, 1), null, rate);
        var claim = DebtClaim.of(
                List.of(new DebtClaim.Obligation("a", Money.yuan("100"), null)), List.of(), List.of(term), List.of());
        var later = new StateDebt(
                RateTables.published(), STANDARD.with("interest.benchmark.replacedByLprOn", "2019-10-01"));
        assertThat(later.on(LocalDate.of(2019, 11, 1), claim).lines())
                .extracting(StatementLine::days)
                .containsExactly(61, 31);
    }
}
