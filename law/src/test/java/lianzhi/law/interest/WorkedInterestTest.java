package lianzhi.law.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.law.Examples;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every example of interest-examples.json; a test at the end sees that none is left out. */
class WorkedInterestTest {
    private static final LawSettings SETTINGS = LawSettings.defaults();
    private final CountDoubledDays doubled = new CountDoubledDays(SETTINGS);
    private final StateDebt stateDebt = new StateDebt(RateTables.published());

    static Stream<JsonNode> of(String kind) {
        return Examples.worked("interest-examples.json", kind);
    }

    static Stream<JsonNode> doubledDays() {
        return of("doubled_days");
    }

    @ParameterizedTest
    @MethodSource("doubledDays")
    void the_doubled_part_of_counted_days(JsonNode e) {
        assertThat(doubled.forDays(money(e, "base"), e.get("inputs").get("days").asInt()))
                .hasToString(expected(e, "amount"));
    }

    @Test
    void the_published_figure_of_16275_for_7976_yuan_is_not_ours() {
        assertThat(doubled.forDays(Money.yuan("7976"), 93))
                .hasToString("129.81")
                .isNotEqualTo(Money.yuan("16275"));
    }

    static Stream<JsonNode> doubledDates() {
        return of("doubled_dates");
    }

    @ParameterizedTest
    @MethodSource("doubledDates")
    void the_doubled_part_between_dates_on_a_statement_and_alone(JsonNode e) {
        var in = e.get("inputs");
        var last = ContractClaim.day(in, "last_day_of_performance");
        var end = ContractClaim.day(in, "end_date");
        var claim = new DebtClaim(
                List.of(new DebtClaim.Obligation("base", money(e, "base"), last)),
                List.of(),
                List.of(),
                Examples.list(in.get("suspensions"))
                        .map(s -> new DebtClaim.Suspension(ContractClaim.day(s, "from"), ContractClaim.day(s, "to")))
                        .toList(),
                List.of(),
                null,
                PaymentOrder.LAWFUL);
        var statement = stateDebt.on(end, claim);
        assertThat(statement.outstanding().doubledPart()).hasToString(expected(e, "amount"));
        assertThat(statement.lines().stream().mapToInt(StatementLine::days).sum())
                .isEqualTo(e.get("expected").get("days").asInt());
        if (!in.has("suspensions")) {
            assertThat(doubled.between(money(e, "base"), last, end).amount()).hasToString(expected(e, "amount"));
        }
    }

    @Test
    void both_and_neither_end_count_one_day_more_and_less() {
        var base = Money.yuan("1030000");
        var last = LocalDate.of(2022, 2, 10);
        var end = LocalDate.of(2022, 3, 18);
        assertThat(days("START_ONLY", base, last, end)).isEqualTo(36);
        assertThat(days("END_ONLY", base, last, end)).isEqualTo(36);
        assertThat(days("BOTH", base, last, end)).isEqualTo(37);
        assertThat(days("NEITHER", base, last, end)).isEqualTo(35);
    }

    private static int days(String count, Money base, LocalDate last, LocalDate end) {
        return new CountDoubledDays(SETTINGS.with("interest.dayCount", count))
                .between(base, last, end)
                .days();
    }

    @Test
    void INT_03_daily_interest_and_doubled_part() {
        var e = of("daily_rate_plus_doubled").findFirst().orElseThrow();
        var start = LocalDate.of(2023, 1, 1);
        var base = new DebtClaim.Obligation("base", money(e, "base"), start);
        var daily = new InterestRate.Daily(
                Rate.fraction(e.get("inputs").get("general_daily_rate").asString()));
        var claim = DebtClaim.of(
                List.of(base), List.of(), List.of(new DebtClaim.InterestTerm("base", start, null, daily)), List.of());
        var out = stateDebt
                .on(start.plusDays(e.get("inputs").get("days").asInt()), claim)
                .outstanding();
        assertThat(out.generalInterest()).hasToString(expected(e, "general_interest"));
        assertThat(out.doubledPart()).hasToString(expected(e, "doubled_part"));
        assertThat(out.generalInterest().plus(out.doubledPart())).hasToString(expected(e, "total"));
    }

    @Test
    void INT_11_proportional_repayment_then_the_rest_through_2014() {
        var e = of("binghuan").findFirst().orElseThrow();
        var in = e.get("inputs");
        var last = ContractClaim.day(in, "last_day_of_performance");
        var payment = new DebtClaim.Payment(ContractClaim.day(in, "payment_date"), money(e, "payment"));

        var result = new RepayTogether(RateTables.published(), SETTINGS)
                .of(money(e, "debt"), Money.ZERO, last, List.of(payment));

        var one = result.payments().getFirst();
        assertThat(one.days()).isEqualTo(e.get("expected").get("days").asInt());
        assertThat(one.cleared()).hasToString(expected(e, "principal_cleared"));
        assertThat(one.interest()).hasToString(expected(e, "interest_cleared"));
        assertThat(result.debtLeft()).hasToString(expected(e, "debt_left"));
        var rest = new DebtClaim.Obligation("rest", result.debtLeft(), last);
        var claim = new DebtClaim(
                List.of(rest), List.of(), List.of(), List.of(), List.of(), result.terms(), PaymentOrder.LAWFUL);
        var lines = stateDebt
                .on(ContractClaim.day(in.get("then"), "end_date"), claim)
                .lines();
        assertThat(lines)
                .extracting(StatementLine::days)
                .containsExactly(
                        e.get("expected").get("old_days_on_rest").asInt(),
                        e.get("expected").get("new_days_on_rest").asInt());
        assertThat(lines)
                .extracting(l -> l.amount().toString())
                .containsExactly(expected(e, "old_interest_on_rest"), expected(e, "new_doubled_on_rest"));
    }

    @Test
    void INT_06_tenor_by_the_whole_delay_up_to_2014_07_31() {
        assertThat(BenchmarkTenor.forTerm(LocalDate.of(2011, 12, 16), LocalDate.of(2014, 7, 31)))
                .isEqualTo(BenchmarkTenor.UP_TO_3_YEARS);
    }

    @Test
    void INT_14_four_times_the_lpr_at_contract_date() {
        var e = of("cap_check").findFirst().orElseThrow();
        var made = ContractClaim.day(e.get("inputs"), "contract_date");
        var caps = new CapPrivateLending(RateTables.published(), SETTINGS)
                .of(made, made.plusYears(1), BenchmarkTenor.UP_TO_1_YEAR);
        assertThat(new BigDecimal(caps.getFirst().supported().inPercent()))
                .isEqualByComparingTo(expected(e, "cap_rate"));
    }

    static Stream<JsonNode> simple() {
        return of("simple");
    }

    @ParameterizedTest
    @MethodSource("simple")
    void simple_interest_between_two_dates(JsonNode e) {
        var in = e.get("inputs");
        var settings = in.has("extra_days") ? SETTINGS.with("interest.dayCount.bothDatesNamed", "BOTH") : SETTINGS;
        var basis =
                YearBasis.of(Integer.parseInt(in.get("year_basis").asString())).orElseThrow();
        var result = new SimpleInterest(settings)
                .of(
                        money(e, "principal"),
                        Rate.percent(in.get("annual_rate").asString()),
                        basis,
                        ContractClaim.day(in, "start_date"),
                        ContractClaim.day(in, "end_date"));
        assertThat(result.amount()).hasToString(expected(e, "amount"));
        assertThat(result.days()).isEqualTo(e.get("expected").get("days").asInt());
    }

    @Test
    void no_kind_of_example_is_left_out() {
        assertThat(Examples.list(Examples.read("interest-examples.json").get("examples"))
                        .map(e -> e.get("kind").asString())
                        .distinct())
                // ledger, transitional and benchmark_then_lpr are the examples of the contract (ContractDebtTest)
                .containsExactlyInAnyOrder(
                        "doubled_days",
                        "doubled_dates",
                        "daily_rate_plus_doubled",
                        "transitional",
                        "ledger",
                        "binghuan",
                        "cap_check",
                        "benchmark_then_lpr",
                        "simple");
    }

    private static Money money(JsonNode e, String field) {
        return ContractClaim.money(e.get("inputs"), field);
    }

    private static String expected(JsonNode e, String field) {
        return e.get("expected").get(field).asString();
    }
}
