package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseParty;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.payouts.ChooseUnpaid;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.payouts.VerifyPayeeAccount;
import lianzhi.law.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bankruptcy of the debtor meets money that was executed and not paid out yet. */
@PlatformTest
class BankruptcyMoneyTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.now(ZONE);

    @Autowired
    Court court;

    @Autowired
    CaseEvents timeline;

    @Autowired
    ChooseUnpaid choose;

    @Autowired
    LiveDebt debt;

    @Autowired
    EnterPayeeAccount enter;

    @Autowired
    VerifyPayeeAccount verify;

    FakeBank bank;
    Filed filed;

    @BeforeEach
    void moneyHasArrived() throws Exception {
        bank = new FakeBank();
        filed = court.newCase();
        bank.in("30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        court.withAccount(filed);
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void money_from_before_waits_until_the_judge_has_chosen_and_is_then_paid_out() throws Exception {
        accepted(TODAY.plusDays(1));
        assertThat(Refusals.of(() -> court.propose(filed, "100.00", null))).containsExactly("UNPAID_AT_BANKRUPTCY");
        assertThat(Refusals.of(() -> choose.handle(court.judge(filed), filed.id(), Choice.PAY_OUT, " ")))
                .containsExactly("REASON_MISSING");
        var standing = choose.handle(court.judge(filed), filed.id(), Choice.PAY_OUT, "款项在受理前已划拨到账");
        assertThat(standing.asks()).isFalse();
        assertThat(standing.before()).isEqualTo(Money.yuan("29650.00"));
        assertThat(court.propose(filed, "100.00", null).state()).isEqualTo(Payout.State.PROPOSED);
        assertThat(Refusals.of(() -> choose.handle(court.judge(filed), filed.id(), Choice.HAND_OVER, "改变主意")))
                .containsExactly("CHOSEN_ALREADY");
    }

    @Test
    void what_came_in_after_the_acceptance_pays_no_single_creditor() throws Exception {
        accepted(TODAY);
        choose.handle(court.judge(filed), filed.id(), Choice.PAY_OUT, "依法");
        assertThat(Refusals.of(() -> court.propose(filed, "100.00", null))).containsExactly("ARRIVED_AFTER_ACCEPTANCE");
    }

    @Test
    void handed_over_the_debt_lives_up_and_the_administrator_collects_the_whole_sum() throws Exception {
        var paidSoFar = debt.outstanding(filed.id(), TODAY);
        accepted(TODAY.plusDays(1));
        choose.handle(court.judge(filed), filed.id(), Choice.HAND_OVER, "管理人要求移交");
        assertThat(debt.outstanding(filed.id(), TODAY)).isGreaterThan(paidSoFar);
        assertThat(Refusals.of(() -> court.propose(filed, "100.00", null)).getFirst())
                .isIn("MONEY_FOR_ADMINISTRATOR", "PAYOUT_ABOVE_BALANCE");
        var debtor = court.party(filed, CaseParty.Role.DEBTOR);
        var account = enter.handle(
                court.judge(filed),
                filed.id(),
                new EnterPayeeAccount.Entry(debtor.id(), "测试破产管理人", "测试银行", court.anAccount(), "(2026)粤08破1号指定管理人决定书"));
        verify.handle(court.accountant(), account.id(), true, "与决定书一致");
        var payout =
                court.proposal(filed, new ProposePayout.Proposal(debtor.id(), Money.yuan("30000.00"), "移交管理人", null));
        court.check(payout);
        court.approve(payout);
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(court.payout(payout.id()).payeeName()).isEqualTo("测试破产管理人");
    }

    @Test
    void an_acceptance_that_was_rejected_later_bars_nothing() throws Exception {
        accepted(TODAY.minusDays(3));
        timeline.happened(filed.id(), "BANKRUPTCY_REJECTED", at(TODAY.minusDays(1)), null, Map.of());
        assertThat(court.propose(filed, "100.00", null).state()).isEqualTo(Payout.State.PROPOSED);
        assertThat(Refusals.of(() -> choose.handle(court.judge(filed), filed.id(), Choice.PAY_OUT, "依法")))
                .containsExactly("NO_BANKRUPTCY");
    }

    private void accepted(LocalDate on) {
        timeline.happened(filed.id(), "BANKRUPTCY_ACCEPTED", at(on), null, Map.of());
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant();
    }
}
