package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.ServePlan;
import lianzhi.funds.plans.SuggestPlan;
import lianzhi.law.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes too late to a distribution, and on which day all claims are cut. */
@PlatformTest
class LateCreditorTests {
    private static final LocalDate TODAY = OpenPot.TODAY;

    @Autowired
    Court court;

    @Autowired
    OpenPot pot;

    @Autowired
    ServePlan serve;

    @Autowired
    SuggestPlan suggest;

    @Autowired
    CaseEvents timeline;

    FakeBank bank;
    Filed presiding;

    @BeforeEach
    void openBank() throws Exception {
        bank = new FakeBank();
        presiding = pot.of(bank, "9000.00");
    }

    @AfterEach
    void closeBank() {
        bank.close();
    }

    @Test
    void until_the_day_before_the_plan_reaches_its_first_party_everybody_may_still_come() throws Exception {
        make(claim("甲", null));
        var plan = make(claim("甲", null), claim("乙", null));
        court.approvePlan(presiding, plan);
        serve.handle(court.judge(presiding), plan.id(), "甲", TODAY.minusDays(10));
        assertThat(Refusals.of(() -> make(claim("甲", null), claim("乙", null), claim("丙", null))))
                .containsExactly("JOINED_TOO_LATE");
        assertThat(Refusals.of(() -> make(claim("甲", null), claim("丙", TODAY.minusDays(10)))))
                .containsExactly("JOINED_TOO_LATE");
        assertThat(make(claim("甲", null), claim("乙", null), claim("丙", TODAY.minusDays(11)))
                        .shares())
                .extracting(Plan.Share::name)
                .contains("丙");
    }

    @Test
    void claims_are_cut_on_the_day_the_ruling_on_the_sale_took_effect() throws Exception {
        assertThat(suggest.of(presiding.id()).claimsOn()).isEqualTo(TODAY);
        timeline.happened(
                presiding.id(),
                "CONFIRMATION_SERVED",
                TODAY.minusDays(20).atTime(9, 0).atZone(OpenPot.ZONE).toInstant(),
                null,
                Map.of());
        assertThat(suggest.of(presiding.id()).claimsOn()).isEqualTo(TODAY.minusDays(20));
    }

    private Plan make(PlanRequest.Claim... claims) {
        return pot.plan(presiding, List.of(), claims);
    }

    private PlanRequest.Claim claim(String name, LocalDate appliedOn) {
        return new PlanRequest.Claim(
                name,
                presiding.id().value(),
                PlanRequest.Right.ORDINARY,
                Money.yuan("20000.00"),
                null,
                null,
                false,
                appliedOn);
    }
}
