package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseParty;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.held.Why;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.TellToCollect;
import lianzhi.funds.payouts.ToldWay;
import lianzhi.funds.store.HeldQuery;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that nobody comes for: notice, its days, escrow, and what the creditor reads at every step. */
@PlatformTest
class UncollectedMoneyTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Court court;

    @Autowired
    TellToCollect tell;

    @Autowired
    HeldQuery held;

    @Autowired
    HeldMoney told;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed filed;

    @BeforeEach
    void moneyHasArrived() throws Exception {
        bank = new FakeBank();
        filed = court.newCase();
        bank.line("IN", "30000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款", TODAY.minusDays(90));
        court.readBank();
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void a_creditor_who_was_told_and_does_not_come_finds_his_money_in_escrow_and_reads_so() throws Exception {
        assertThat(why()).isEqualTo(Why.WAITS_ACCOUNT);
        assertThat(Refusals.of(() -> court.proposeEscrow(filed, "29650.00", "NOT_FOUND")))
                .containsExactly("ESCROW_WITHOUT_NOTICE");
        assertThat(Refusals.of(() -> told(TODAY.plusDays(1)))).containsExactly("DAY_AHEAD");
        var notice = told(TODAY);
        assertThat(notice.collectBy()).isAfterOrEqualTo(TODAY.plusDays(15));
        assertThat(Refusals.of(() -> court.proposeEscrow(filed, "29650.00", "NOT_FOUND")))
                .containsExactly("ESCROW_BEFORE_DAY");
        assertThat(why()).isEqualTo(Why.WAITS_ACCOUNT);
        told(TODAY.minusDays(60));
        assertThat(db.fetchCount(db.selectFrom("shared.case_event")
                        .where(
                                "case_id = ? and code = 'COLLECTION_TOLD'",
                                filed.id().value())))
                .isEqualTo(2);

        var deposited = court.proposeEscrow(filed, "29650.00", "NOT_FOUND");
        court.check(deposited);
        court.approve(deposited);
        court.payAndFollow();
        assertThat(court.payout(deposited.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(told.paidOut(filed.id())).as("nobody was paid yet").isEmpty();
        assertThat(told.stillHere(filed.id())).singleElement().satisfies(sum -> {
            assertThat(sum.code()).isEqualTo("ESCROW");
            assertThat(sum.amount()).isEqualTo(Money.yuan("29650.00"));
            assertThat(sum.zh()).contains("提存", "五年");
            assertThat(sum.until()).isEqualTo(TODAY.plusYears(5));
        });

        court.withAccount(filed);
        var collected = court.collectFromEscrow(filed, "29650.00");
        assertThat(told.stillHere(filed.id()).getFirst().zh()).contains("正在办理");
        court.check(collected);
        court.approve(collected);
        court.payAndFollow();
        assertThat(told.stillHere(filed.id())).isEmpty();
        assertThat(told.paidOut(filed.id()))
                .extracting(HeldMoney.PaidOut::amount)
                .containsExactly(Money.yuan("29650.00"));
    }

    @Test
    void when_the_days_are_over_the_list_says_that_escrow_is_open() throws Exception {
        told(TODAY.minusDays(40));
        assertThat(why()).isEqualTo(Why.UNCOLLECTED);
        assertThat(told.stillHere(filed.id()).getFirst().zh()).contains("提存", "仍可提供账户");
        court.withAccount(filed);
        assertThat(why()).isEqualTo(Why.NO_OBSTACLE);
    }

    @Test
    void a_notice_is_about_the_money_that_was_here_when_it_was_given() throws Exception {
        told(TODAY.minusDays(60));
        bank.in("1000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
        assertThat(Refusals.of(() -> court.proposeEscrow(filed, "29650.01", "NOT_FOUND")))
                .containsExactly("ESCROW_ABOVE_NOTICE");
        assertThat(told.stillHere(filed.id()))
                .extracting(HeldMoney.StillHere::code)
                .containsExactly("UNCOLLECTED", "WAITS_ACCOUNT");
        assertThat(court.proposeEscrow(filed, "29650.00", "NOT_FOUND").amount()).isEqualTo(Money.yuan("29650.00"));
    }

    @Test
    void of_a_dead_creditor_without_heirs_nobody_can_be_told() throws Exception {
        assertThat(court.proposeEscrow(filed, "29650.00", "DIED_NO_HEIR").kind())
                .isEqualTo(Payout.Kind.ESCROW);
    }

    @Test
    void where_no_money_is_there_is_nothing_to_tell_of() throws Exception {
        var empty = court.newCase();
        assertThat(Refusals.of(() -> tell.handle(
                        court.judge(empty),
                        empty.id(),
                        court.party(empty, CaseParty.Role.APPLICANT).id(),
                        ToldWay.PAPER,
                        TODAY)))
                .containsExactly("NOTHING_TO_COLLECT");
    }

    @Test
    void a_notice_stays_as_it_was_given() throws Exception {
        told(TODAY);
        assertThatThrownBy(() -> db.execute("update funds.collection_notice set told_on = told_on - 99"))
                .hasStackTraceContaining("append-only");
    }

    private lianzhi.funds.payouts.CollectionNotice told(LocalDate on) {
        return tell.handle(
                court.judge(filed),
                filed.id(),
                court.party(filed, CaseParty.Role.APPLICANT).id(),
                ToldWay.PAPER,
                on);
    }

    private Why why() {
        return held.ofCase(filed.id(), TODAY).getFirst().why();
    }
}
