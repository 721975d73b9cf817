package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.payouts.ChooseUnpaid;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.payouts.UnpaidStanding;
import lianzhi.law.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two debtors paid, and one of them is bankrupt: only his money waits. */
@PlatformTest
class OneDebtorBankruptTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final String BANKRUPT = "测试破产户";
    private static final String SOUND = "测试守约户";

    @Autowired
    Court court;

    @Autowired
    CaseEvents timeline;

    @Autowired
    ChooseUnpaid choose;

    FakeBank bank;
    Filed filed;

    @BeforeEach
    void both_have_paid_and_one_is_bankrupt() throws Exception {
        bank = new FakeBank();
        filed = court.newCase(jointly(Samples.loan(Samples.man("测试甲"), Samples.man(BANKRUPT)), Samples.man(SOUND)));
        bank.in("20000.00", BANKRUPT, "622200003331", filed.accountNumber(), "执行款");
        bank.in("8000.00", SOUND, "622200003332", filed.accountNumber(), "执行款");
        court.readBank();
        court.withAccount(filed);
        timeline.happened(
                filed.id(),
                "BANKRUPTCY_ACCEPTED",
                TODAY.plusDays(1).atTime(9, 0).atZone(ZONE).toInstant(),
                null,
                Map.of("casePartyId", "" + court.debtor(filed, BANKRUPT).id()));
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void the_other_debtor_s_money_is_paid_out_at_once_and_the_bankrupt_s_waits_for_the_judge() throws Exception {
        var before = standing();
        assertThat(before.debtors()).containsExactly(BANKRUPT);
        assertThat(before.asks()).isTrue();
        assertThat(before.others().isPositive()).isTrue();
        assertThat(before.before()).isGreaterThan(before.others());
        assertThat(court.propose(filed, before.others().toString(), null).state())
                .isEqualTo(Payout.State.PROPOSED);
        assertThat(standing().others())
                .as("taken from the other debtor's receipt, though the bankrupt's is older")
                .isEqualTo(Money.ZERO);
        assertThat(standing().before()).isEqualTo(before.before());
        assertThat(Refusals.of(() -> court.propose(filed, "0.01", null))).containsExactly("UNPAID_AT_BANKRUPTCY");
    }

    @Test
    void handed_over_is_only_what_the_bankrupt_paid() throws Exception {
        var others = standing().others();
        var after = choose.handle(court.judge(filed), filed.id(), Choice.HAND_OVER, "管理人要求移交");
        assertThat(after.before()).isEqualTo(Money.ZERO);
        assertThat(after.others()).isEqualTo(others);
        assertThat(Refusals.of(() -> court.propose(
                                filed, others.plus(Money.yuan("0.01")).toString(), null))
                        .getFirst())
                .isIn("MONEY_FOR_ADMINISTRATOR", "PAYOUT_ABOVE_BALANCE");
        assertThat(court.propose(filed, others.toString(), null).state()).isEqualTo(Payout.State.PROPOSED);
    }

    @Test
    void when_nobody_wrote_down_whose_bankruptcy_it_is_all_money_waits() throws Exception {
        timeline.happened(
                filed.id(),
                "BANKRUPTCY_ACCEPTED",
                TODAY.plusDays(1).atTime(9, 0).atZone(ZONE).toInstant(),
                null,
                Map.of());
        assertThat(standing().others()).isEqualTo(Money.ZERO);
        assertThat(Refusals.of(() -> court.propose(filed, "0.01", null))).containsExactly("UNPAID_AT_BANKRUPTCY");
    }

    private UnpaidStanding standing() {
        return choose.standing(court.judge(filed), filed.id());
    }

    private static Application jointly(Application one, Application.Party another) {
        return new Application(
                one.caseType(),
                one.cause(),
                one.receivedOn(),
                one.title(),
                one.applicants(),
                List.of(Objects.requireNonNull(one.debtors()).getFirst(), another),
                one.obligations(),
                one.costs(),
                one.interest(),
                one.leads(),
                one.preservation(),
                one.judgeId(),
                one.earlierCaseId(),
                null);
    }
}
