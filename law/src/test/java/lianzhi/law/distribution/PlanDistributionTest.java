package lianzhi.law.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.distribution.Creditor.Right;
import lianzhi.law.distribution.Distribution.Claim;
import org.junit.jupiter.api.Test;

class PlanDistributionTest {
    private static final LawSettings STANDARD = LawSettings.defaults();
    private final Distribute distribute = new Distribute();

    @Test
    void DIS_04_tax_older_than_the_mortgage_comes_before_it_by_setting() {
        var creditors = List.of(
                secured("bank", "4000000", Right.MORTGAGE, "2019-03-01"),
                secured("tax 2018", "300000", Right.TAX, "2018-05-01"),
                secured("tax 2020", "500000", Right.TAX, "2020-01-01"),
                Creditor.ordinary("A", Money.yuan("2000000"), Money.ZERO, 1));
        assertThat(paid(
                        STANDARD.with("distribution.taxBeforeMortgage", "true"),
                        "5000000",
                        Regime.ORDER_OF_SEIZURE,
                        creditors))
                .containsExactly("tax 2018 300000.00", "bank 4000000.00", "tax 2020 500000.00", "A 200000.00");
        assertThat(paid(STANDARD, "5000000", Regime.ORDER_OF_SEIZURE, creditors))
                .containsExactly("bank 4000000.00", "tax 2018 300000.00", "tax 2020 500000.00", "A 200000.00");
    }

    @Test
    void DIS_03_construction_price_before_mortgage_and_the_home_buyer_before_both() {
        var creditors = List.of(
                secured("bank", "4800000", Right.MORTGAGE, "2019-03-01"),
                secured("contractor", "4500000", Right.CONSTRUCTION_PRICE, null),
                secured("buyer", "1000000", Right.HOME_BUYER, null),
                Creditor.ordinary("A", Money.yuan("1000000"), Money.ZERO, 1));
        assertThat(paid(STANDARD, "10000000", Regime.ORDER_OF_SEIZURE, creditors))
                .containsExactly("buyer 1000000.00", "contractor 4500000.00", "bank 4500000.00", "A 0.00");
        assertThat(paid(
                        STANDARD.with("distribution.homeBuyerFirst", "false"),
                        "10000000",
                        Regime.ORDER_OF_SEIZURE,
                        creditors))
                .startsWith("contractor 4500000.00", "bank 4800000.00");
    }

    @Test
    void DIS_02_a_company_that_does_not_go_bankrupt_pays_in_order_of_seizure() {
        var creditors = List.of(
                Creditor.ordinary("C", Money.yuan("800000"), Money.ZERO, 3),
                Creditor.ordinary("A", Money.yuan("1200000"), Money.ZERO, 1),
                Creditor.ordinary("B", Money.yuan("1500000"), Money.ZERO, 2));
        assertThat(paid(STANDARD, "3000000", Regime.ORDER_OF_SEIZURE, creditors))
                .containsExactly("A 1200000.00", "B 1500000.00", "C 300000.00");
    }

    @Test
    void DIS_11_the_first_seizure_is_favoured_only_by_setting() {
        var creditors = List.of(
                Creditor.ordinary("A", Money.yuan("900000"), Money.ZERO, 1),
                Creditor.ordinary("B", Money.yuan("600000"), Money.ZERO, 2),
                Creditor.ordinary("C", Money.yuan("300000"), Money.ZERO, 3));
        assertThat(paid(STANDARD, "771600", Regime.PARTICIPATION, creditors))
                .containsExactly("A 385800.00", "B 257200.00", "C 128600.00");
        assertThat(paid(
                        STANDARD.with("distribution.firstSeizureBonus", "true"),
                        "771600",
                        Regime.PARTICIPATION,
                        creditors))
                .containsExactly("A 420872.73", "B 233818.18", "C 116909.09");
        var small =
                STANDARD.with("distribution.firstSeizureBonus", "true").with("distribution.firstSeizureFactor", "1.0");
        assertThat(paid(small, "771600", Regime.PARTICIPATION, creditors)).startsWith("A 385800.00");
    }

    @Test
    void DIS_13_doubled_parts_come_after_all_ordinary_claims_or_with_them_by_setting() {
        var creditors = List.of(
                Creditor.ordinary("A", Money.yuan("200000"), Money.yuan("6300"), 1),
                Creditor.ordinary("B", Money.yuan("180000"), Money.yuan("5670"), 2));
        assertThat(paid(STANDARD, "500000", Regime.PARTICIPATION, creditors))
                .containsExactly("A 200000.00", "B 180000.00", "A（加倍部分） 6300.00", "B（加倍部分） 5670.00");
        assertThat(paid(
                        STANDARD.with("distribution.doubledAcrossCreditors", "WITH_CLAIM"),
                        "500000",
                        Regime.PARTICIPATION,
                        creditors))
                .containsExactly("A 206300.00", "B 185670.00");
    }

    @Test
    void wages_come_first_only_by_setting() {
        var creditors = List.of(
                Creditor.ordinary("A", Money.yuan("100"), Money.ZERO, 1), secured("workers", "100", Right.WAGES, null));
        assertThat(paid(STANDARD, "100", Regime.PARTICIPATION, creditors))
                .containsExactlyInAnyOrder("A 50.00", "workers 50.00");
        assertThat(paid(STANDARD.with("distribution.wagePriority", "true"), "100", Regime.PARTICIPATION, creditors))
                .containsExactly("workers 100.00", "A 0.00");
    }

    @Test
    void what_is_set_aside_for_the_only_home_comes_after_the_mortgage_unless_set() {
        var mortgage = List.of(secured("bank", "900", Right.MORTGAGE, "2019-03-01"));
        var pot = new PlanDistribution.Pot(
                Money.yuan("1000"), List.of(), Money.yuan("10"), new SetAsideRent().of(Money.yuan("10"), 8));
        assertThat(paid(distribute.of(new PlanDistribution(STANDARD).of(pot, Regime.PARTICIPATION, mortgage))))
                .containsExactly("变价环节税费 10.00", "bank 900.00", "依法预留 90.00");
        var before = STANDARD.with("distribution.homeSetAsideBeforeMortgage", "true")
                .with("distribution.tax.deductFirst", "false");
        assertThat(paid(distribute.of(new PlanDistribution(before).of(pot, Regime.PARTICIPATION, mortgage))))
                .containsExactly("依法预留 960.00", "bank 40.00", "变价环节税费 0.00");
    }

    @Test
    void rent_is_set_aside_for_five_to_eight_years() {
        assertThat(new SetAsideRent().of(Money.yuan("2500"), 8)).hasToString("240000.00");
        assertThatThrownBy(() -> new SetAsideRent().of(Money.yuan("2500"), 9)).isInstanceOf(Refused.class);
    }

    @Test
    void the_regime_follows_debtor_title_and_agreement() {
        assertThat(Regime.of(true, true, true, true)).isEqualTo(Regime.ENOUGH_FOR_ALL);
        assertThat(Regime.of(false, false, false, true)).isEqualTo(Regime.PARTICIPATION);
        assertThat(Regime.of(false, true, false, false)).isEqualTo(Regime.ONE_TITLE);
        assertThat(Regime.of(false, false, true, false)).isEqualTo(Regime.ORDER_OF_SEIZURE);
        assertThat(Regime.of(false, false, true, true)).isEqualTo(Regime.TO_BANKRUPTCY);
        var pot = new PlanDistribution.Pot(Money.yuan("1"), List.of(), Money.ZERO, Money.ZERO);
        assertThatThrownBy(() -> new PlanDistribution(STANDARD).of(pot, Regime.TO_BANKRUPTCY, List.of()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void in_bankruptcy_the_doubled_part_before_acceptance_is_ranked_by_setting() {
        var claims = new PlanBankruptcy.Claims(
                List.of(),
                List.of(Claim.of("wages", Money.yuan("10"))),
                List.of(),
                List.of(Claim.of("A", Money.yuan("10"))),
                List.of(Claim.of("doubled", Money.yuan("10"))));
        assertThat(new PlanBankruptcy(STANDARD).of(claims)).hasSize(3);
        assertThat(new PlanBankruptcy(STANDARD.with("interest.bankruptcy.doubledBefore", "ORDINARY"))
                        .of(claims)
                        .getLast()
                        .claims())
                .hasSize(2);
        assertThat(new PlanBankruptcy(STANDARD.with("interest.bankruptcy.doubledBefore", "NONE")).of(claims))
                .hasSize(2);
    }

    @Test
    void civil_debts_come_before_a_fine_from_the_day_of_the_rule() {
        var claims = new PlanCriminal.Claims(
                List.of(),
                List.of(),
                List.of(),
                List.of(Claim.of("A", Money.yuan("10"))),
                List.of(Claim.of("fine", Money.yuan("10"))),
                List.of());
        assertThat(new PlanCriminal(STANDARD).on(LocalDate.of(2014, 11, 6), claims))
                .extracting(t -> t.claims().getFirst().name())
                .containsExactly("A", "fine");
        assertThatThrownBy(() -> new PlanCriminal(STANDARD).on(LocalDate.of(2014, 11, 5), claims))
                .isInstanceOf(Refused.class);
    }

    private List<String> paid(LawSettings settings, String proceeds, Regime regime, List<Creditor> creditors) {
        var pot = new PlanDistribution.Pot(Money.yuan(proceeds), List.of(), Money.ZERO, Money.ZERO);
        return paid(distribute.of(new PlanDistribution(settings).of(pot, regime, creditors)));
    }

    private static List<String> paid(DistributionSheet sheet) {
        var paid = new ArrayList<String>();
        sheet.shares().forEach(s -> paid.add(s.name() + " " + s.paid()));
        return paid;
    }

    private static Creditor secured(String name, String amount, Right right, String since) {
        return new Creditor(
                name, Money.yuan(amount), Money.ZERO, right, since == null ? null : LocalDate.parse(since), 9);
    }
}
