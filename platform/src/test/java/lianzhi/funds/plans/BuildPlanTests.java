package lianzhi.funds.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.funds.plans.PlanRequest.Claim;
import lianzhi.funds.plans.PlanRequest.Named;
import lianzhi.funds.plans.PlanRequest.Right;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The worked distributions of the rulebook, built from rights instead of ready tiers. */
class BuildPlanTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_persons_pot_pays_costs_fee_and_mortgage_and_then_by_equal_ratio() {
        var shares = shares(
                "2000000",
                request(
                        false,
                        List.of(new Named("评估费", Money.yuan("6000"))),
                        claim("银行", Right.MORTGAGE, "1200000", "2020-01-01"),
                        claim("甲", Right.ORDINARY, "900000", null),
                        claim("乙", Right.ORDINARY, "600000", null),
                        claim("丙", Right.ORDINARY, "300000", null)));
        assertThat(shares)
                .containsEntry("评估费", Money.yuan("6000"))
                .containsEntry("申请执行费", Money.yuan("22400"))
                .containsEntry("银行", Money.yuan("1200000"))
                .containsEntry("甲", Money.yuan("385800"))
                .containsEntry("乙", Money.yuan("257200"))
                .containsEntry("丙", Money.yuan("128600"));
    }

    @Test
    void a_companys_creditors_are_paid_by_the_day_of_their_seizure() {
        var shares = shares(
                "3032400",
                request(
                        true,
                        List.of(),
                        claim("丙", Right.ORDINARY, "800000", "2025-03-01"),
                        claim("甲", Right.ORDINARY, "1200000", "2025-01-01"),
                        claim("乙", Right.ORDINARY, "1500000", "2025-02-01")));
        // The fee on 3,032,400 is 32,724: the last in line gets what is left.
        assertThat(shares)
                .containsEntry("甲", Money.yuan("1200000"))
                .containsEntry("乙", Money.yuan("1500000"))
                .containsEntry("丙", Money.yuan("299676"));
    }

    @Test
    void an_insolvent_company_goes_to_bankruptcy_unless_nobody_agreed() {
        var asked = request(true, List.of(), claim("甲", Right.ORDINARY, "1200000", "2025-01-01"));
        var notAsked = new PlanRequest(true, false, DAY, List.of(), List.of(), List.of(), asked.claims());
        assertThatThrownBy(() -> shares("1000", notAsked))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("BANKRUPTCY_FIRST"));
        assertThat(shares("1000", asked)).containsEntry("甲", Money.yuan("950"));
    }

    @Test
    void construction_price_stands_before_an_earlier_mortgage_and_the_older_mortgage_before_the_younger() {
        var shares = shares(
                "10077400",
                request(
                        true,
                        List.of(),
                        claim("后抵押", Right.MORTGAGE, "1000000", "2021-01-01"),
                        claim("先抵押", Right.MORTGAGE, "4800000", "2019-01-01"),
                        claim("承包人", Right.CONSTRUCTION, "4500000", null)));
        assertThat(shares.get("承包人")).isEqualTo(Money.yuan("4500000"));
        assertThat(shares.get("先抵押")).isEqualTo(Money.yuan("4800000"));
        assertThat(shares.get("后抵押")).isLessThan(Money.yuan("1000000"));
    }

    @Test
    void doubled_parts_wait_until_every_ordinary_claim_is_paid() {
        var claims = List.of(
                new Claim("甲", 1L, Right.ORDINARY, Money.yuan("200000"), Money.yuan("6300"), null, false),
                new Claim("乙", 2L, Right.ORDINARY, Money.yuan("180000"), Money.yuan("5670"), null, false));
        var request = new PlanRequest(false, false, DAY, List.of(), List.of(), List.of(), claims);
        assertThat(shares("300000", request))
                .containsEntry("甲" + BuildPlan.DOUBLED, Money.ZERO)
                .containsEntry("乙" + BuildPlan.DOUBLED, Money.ZERO);
        var enough = new BuildPlan(LawSettings.defaults()).of(request, Money.yuan("500000"));
        assertThat(enough.regime()).isEqualTo(Regime.ENOUGH_FOR_ALL);
        assertThat(enough.sheet().remaining()).isEqualTo(Money.yuan("102430"));
    }

    @Test
    void a_local_bonus_for_the_first_seizure_is_off_until_it_is_switched_on() {
        var first = new Claim("甲", 1L, Right.ORDINARY, Money.yuan("900000"), null, null, true);
        var second = claim("乙", Right.ORDINARY, "900000", null);
        var request = new PlanRequest(false, false, DAY, List.of(), List.of(), List.of(), List.of(first, second));
        var even = shares("100000", request);
        assertThat(even.get("甲")).isEqualTo(even.get("乙"));
        var bonus = new BuildPlan(LawSettings.defaults().with("distribution.firstSeizureBonus", "true"))
                .of(request, Money.yuan("100000"));
        var paid = bonus.sheet().shares().stream().collect(Collectors.toMap(s -> s.name(), s -> s.paid()));
        assertThat(paid.get("甲")).isGreaterThan(paid.get("乙"));
    }

    @Test
    void a_plan_of_a_thousand_creditors_adds_up_to_the_fen() {
        var claims = new java.util.ArrayList<Claim>();
        for (int i = 0; i < 1000; i++) {
            claims.add(new Claim(
                    "债权人" + i, (long) i + 1, Right.ORDINARY, Money.fen(100_000 + i * 37L), Money.fen(i), null, false));
        }
        var request = new PlanRequest(false, false, DAY, List.of(), List.of(), List.of(), claims);
        var sheet = new BuildPlan(LawSettings.defaults())
                .of(request, Money.yuan("777777.77"))
                .sheet();
        assertThat(sheet.shares().stream().map(s -> s.paid()).reduce(sheet.remaining(), Money::plus))
                .isEqualTo(Money.yuan("777777.77"));
    }

    @Test
    void criminal_and_civil_together_follow_the_order_of_the_law() {
        var request = of(
                PlanRequest.Basis.CRIMINAL,
                claim("没收", Right.CONFISCATION, "50000", null),
                claim("罚金", Right.FINE, "30000", null),
                claim("民事甲", Right.ORDINARY, "40000", null),
                claim("被害人", Right.VICTIM, "60000", null),
                claim("银行", Right.MORTGAGE, "20000", "2020-01-01"),
                claim("医疗费", Right.MEDICAL, "10000", null));
        var built = new BuildPlan(LawSettings.defaults()).of(request, Money.yuan("150000"));
        assertThat(built.regime()).isEqualTo(Regime.CRIMINAL);
        assertThat(shares("150000", request))
                .containsEntry("医疗费", Money.yuan("10000"))
                .containsEntry("银行", Money.yuan("20000"))
                .containsEntry("被害人", Money.yuan("60000"))
                .containsEntry("民事甲", Money.yuan("40000"))
                .containsEntry("罚金", Money.yuan("17850"))
                .containsEntry("没收", Money.ZERO);
        assertThat(built.articles()).containsEntry("被害人", "法释〔2014〕13号第13条");
    }

    @Test
    void the_order_of_bankruptcy_shares_each_rank_before_the_next() {
        var request = of(
                PlanRequest.Basis.BANKRUPTCY,
                claim("普通甲", Right.ORDINARY, "60000", null),
                claim("税务局", Right.TAX, "30000", null),
                claim("社保", Right.SOCIAL_INSURANCE, "10000", null),
                claim("职工", Right.WAGES, "50000", null),
                claim("银行", Right.MORTGAGE, "20000", "2020-01-01"));
        assertThat(shares("92410", request))
                .containsEntry("银行", Money.yuan("20000"))
                .containsEntry("职工", Money.yuan("50000"))
                .containsEntry("税务局", Money.yuan("15842.89"))
                .containsEntry("社保", Money.yuan("5280.96"))
                .containsEntry("普通甲", Money.ZERO);
    }

    @Test
    void a_fine_stands_behind_or_before_the_creditors_as_the_court_has_set() {
        var request = of(
                PlanRequest.Basis.CIVIL,
                claim("罚款", Right.FINE, "10000", null),
                claim("甲", Right.ORDINARY, "90000", null));
        assertThat(shares("50650", request)).containsEntry("罚款", Money.ZERO).containsEntry("甲", Money.yuan("49990.25"));
        var first = new BuildPlan(LawSettings.defaults().with("distribution.fineAgainstCreditor", "FINE_FIRST"))
                .of(request, Money.yuan("50650"));
        assertThat(first.sheet().shares().stream().collect(Collectors.toMap(s -> s.name(), s -> s.paid())))
                .containsEntry("罚款", Money.yuan("10000"));
    }

    @Test
    void doubled_parts_stand_with_their_claims_where_the_court_has_set_so() {
        var claims = List.of(
                new Claim("甲", 1L, Right.ORDINARY, Money.yuan("200000"), Money.yuan("6300"), null, false),
                new Claim("乙", 2L, Right.ORDINARY, Money.yuan("180000"), Money.yuan("5670"), null, false));
        var request = new PlanRequest(false, false, DAY, List.of(), List.of(), List.of(), claims);
        var together = new BuildPlan(LawSettings.defaults().with("distribution.doubledAcrossCreditors", "WITH_CLAIM"))
                .of(request, Money.yuan("300000"));
        assertThat(together.sheet().shares())
                .filteredOn(share -> share.name().endsWith(BuildPlan.DOUBLED))
                .allMatch(share -> share.paid().isPositive());
    }

    @Test
    void what_is_left_to_the_debtor_of_a_mortgaged_home_comes_after_the_mortgage() {
        var request = new PlanRequest(
                false,
                false,
                DAY,
                List.of(),
                List.of(),
                List.of(new Named("唯一住房租金", Money.yuan("80000"))),
                List.of(
                        claim("银行", Right.MORTGAGE, "900000", "2020-01-01"),
                        claim("甲", Right.ORDINARY, "500000", null)));
        assertThat(shares("950000", request))
                .containsEntry("银行", Money.yuan("900000"))
                .containsEntry("甲", Money.ZERO);
        var before = new BuildPlan(LawSettings.defaults().with("distribution.homeSetAsideBeforeMortgage", "true"))
                .of(request, Money.yuan("950000"));
        assertThat(before.sheet().shares().stream().collect(Collectors.toMap(s -> s.name(), s -> s.paid())))
                .containsEntry("唯一住房租金", Money.yuan("80000"));
    }

    @Test
    void priority_reaches_as_far_as_the_thing_fetched_and_the_rest_is_an_ordinary_claim() {
        var bank = new Claim(
                "银行",
                1L,
                Right.MORTGAGE,
                Money.yuan("900000"),
                null,
                LocalDate.parse("2020-01-01"),
                false,
                null,
                Money.yuan("500000"));
        var built = new BuildPlan(LawSettings.defaults())
                .of(request(false, List.of(), bank, claim("甲", Right.ORDINARY, "400000", null)), Money.yuan("700000"));
        var paid = built.sheet().shares().stream().collect(Collectors.toMap(s -> s.name(), s -> s.paid()));
        assertThat(paid)
                .containsEntry("银行", Money.yuan("500000"))
                .containsEntry("银行" + BeyondTheThing.REST, Money.yuan("95300"))
                .containsEntry("甲", Money.yuan("95300"));
        assertThat(built.kinds()).containsEntry("银行" + BeyondTheThing.REST, "ORDINARY");
    }

    private static PlanRequest of(PlanRequest.Basis basis, Claim... claims) {
        return new PlanRequest(false, false, DAY, List.of(), List.of(), List.of(), List.of(claims), basis);
    }

    private static Map<String, Money> shares(String proceeds, PlanRequest request) {
        return new BuildPlan(LawSettings.defaults())
                .of(request, Money.yuan(proceeds)).sheet().shares().stream()
                        .collect(Collectors.toMap(share -> share.name(), share -> share.paid()));
    }

    private static PlanRequest request(boolean company, List<Named> costs, Claim... claims) {
        return new PlanRequest(company, true, DAY, costs, List.of(), List.of(), List.of(claims));
    }

    private static Claim claim(String name, Right right, String yuan, @Nullable String since) {
        return new Claim(name, 1L, right, Money.yuan(yuan), null, since == null ? null : LocalDate.parse(since), false);
    }
}
