package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseParty;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.CheckBatch;
import lianzhi.funds.payouts.KeptForCosts;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposePayout;
import lianzhi.funds.payouts.TellToCollect;
import lianzhi.funds.payouts.ToldWay;
import lianzhi.funds.payouts.WithdrawPayout;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.ServePlan;
import lianzhi.funds.store.HeldQuery;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PartsOfPayout;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan keeps for the appraiser goes to the applicant with a reason, or not at all. */
@PlatformTest
class KeptCostsTests {
    private static final String LINE = "评估费：湛江测试评估有限公司";
    private static final Money KEPT = Money.yuan("5000.00");
    private static final String WHY = "申请执行人已垫付评估费，收据附卷";

    @Autowired
    Court court;

    @Autowired
    OpenPot pot;

    @Autowired
    ServePlan serve;

    @Autowired
    CarryOutPlan carryOut;

    @Autowired
    TellToCollect tell;

    @Autowired
    HeldMoney money;

    @Autowired
    KeptForCosts kept;

    @Autowired
    CheckBatch checkMany;

    @Autowired
    WithdrawPayout withdraw;

    @Autowired
    PartsOfPayout parts;

    @Autowired
    PayoutQuery payouts;

    @Autowired
    HeldQuery held;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed filed;
    Money free;

    @BeforeEach
    void costsAreKept() throws Exception {
        bank = new FakeBank();
        filed = pot.of(bank, "60000.00");
        var plan = pot.plan(
                filed,
                List.of(new PlanRequest.Named(LINE, KEPT)),
                new PlanRequest.Claim(
                        "甲",
                        filed.id().value(),
                        PlanRequest.Right.ORDINARY,
                        Money.yuan("100000.00"),
                        null,
                        OpenPot.TODAY.minusYears(1),
                        false));
        court.approvePlan(filed, plan);
        plan.services()
                .forEach(party ->
                        serve.handle(court.judge(filed), plan.id(), party.party(), OpenPot.TODAY.minusDays(40)));
        carryOut.handle(court.judge(filed), plan.id());
        court.withAccount(filed);
        free = ledger.free(Account.ofApplicant(Court.CODE, filed.id()));
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void a_sum_by_hand_takes_of_the_costs_with_a_reason_that_checker_and_approver_see() throws Exception {
        var rest = free.minus(KEPT);
        assertThat(Refusals.of(() -> proposed(rest.plus(Money.fen(1)), null))).containsExactly("COSTS_REACHED");
        assertThat(Refusals.of(() -> proposed(rest.plus(Money.fen(1)), "  "))).containsExactly("COSTS_REACHED");
        assertThat(Refusals.of(() -> proposed(rest.plus(Money.fen(1)), "长".repeat(301))))
                .containsExactly("TOO_LONG");
        assertThat(row(proposed(Money.yuan("1.00"), WHY)))
                .as("what leaves the costs alone takes nothing of them")
                .extracting(PayoutQuery.Row::costs, PayoutQuery.Row::costsWhy)
                .containsExactly(null, null);
        var payout = proposed(rest, WHY);
        assertThat(kept.of(filed.id())).isEqualTo(KEPT.minus(Money.yuan("1.00")));
        assertThat(row(payout))
                .extracting(PayoutQuery.Row::costs, PayoutQuery.Row::costsWhy)
                .containsExactly(Money.yuan("1.00"), WHY);
        assertThat(db.fetchSingle(
                                "select facts ->> 'costs', facts ->> 'costsWhy' from cases.approval where subject = ?",
                                payout.document())
                        .intoList())
                .containsExactly("1.00", WHY);
        assertThat(checkMany
                        .handle(court.accountant(), List.of(new CheckBatch.Seen(payout.id(), payout.version())))
                        .getFirst()
                        .reasons())
                .as("its reason is to be read")
                .extracting(Reason::code)
                .containsExactly("COSTS_LOOKED_AT_ALONE");
        assertThat(parts.told(payout.id())).as("on the form to sign").contains("1.00元", WHY);
        for (var change : List.of("costs_why = 'x'", "costs_fen = 2", "costs_fen = null, costs_why = null")) {
            assertThatThrownBy(() -> db.execute("update funds.payout set " + change + " where id = " + payout.id()))
                    .as(change)
                    .hasStackTraceContaining("stays");
        }
        for (var half : List.of("1, null", "null, 'x'", "0, 'x'", "1, ' '", "fen + 1, 'x'")) {
            assertThatThrownBy(() -> db.execute(copy(payout.id(), half)))
                    .as(half)
                    .hasStackTraceContaining("payout_out_of_costs_says_why");
        }
        withdraw.handle(court.judge(filed), payout.id(), "另行核实");
        assertThat(kept.of(filed.id())).isEqualTo(KEPT);
    }

    @Test
    void another_reason_under_the_same_key_is_a_conflict() throws Exception {
        var payout = proposed(free, WHY, "costs");
        assertThat(proposed(free, WHY, "costs").id()).isEqualTo(payout.id());
        assertThat(Refusals.of(() -> proposed(free, "另有原因", "costs"))).containsExactly("KEY_USED");
    }

    @Test
    void the_list_of_money_held_and_a_notice_to_collect_tell_the_costs_apart() {
        var page = held.page(court.judge(filed), new HeldQuery.Filter(null, null, filed.number()), today(), 0, 20);
        assertThat(page.items())
                .isNotEmpty()
                .allSatisfy(sum -> assertThat(sum.keptForCosts()).isEqualTo(KEPT));
        var applicant = court.party(filed, CaseParty.Role.APPLICANT).id();
        tell.handle(court.judge(filed), filed.id(), applicant, ToldWay.PAPER, today());
        assertThat(db.fetchSingle(
                                "select facts ->> 'amount' from cases.event where case_id = ? and code = 'COLLECTION_TOLD'",
                                filed.id().value())
                        .into(String.class))
                .isEqualTo("" + free.minus(KEPT));
        assertThat(money.stillHere(filed.id()))
                .as("and to the party")
                .extracting(HeldMoney.StillHere::code, HeldMoney.StillHere::amount)
                .contains(tuple("COSTS", KEPT))
                .doesNotContain(tuple("NO_OBSTACLE", free));
        assertThat(money.stillHere(filed.id()).stream()
                        .map(HeldMoney.StillHere::amount)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(page.sum());
    }

    private static String copy(long id, String costs) {
        return "insert into funds.payout (case_id, court_code, kind, source_account_id, payee_name, payee_bank,"
                + " payee_account, fen, purpose, reference, proposed_by, proposed_by_name, proposed_at, costs_fen,"
                + " costs_why) select case_id, court_code, kind, source_account_id, payee_name, payee_bank,"
                + " payee_account, fen, purpose, reference || 'z', proposed_by, proposed_by_name, now(), " + costs
                + " from funds.payout where id = " + id;
    }

    private static LocalDate today() {
        return OpenPot.TODAY;
    }

    private PayoutQuery.Row row(Payout payout) {
        return payouts.one(court.accountant(), payout.id());
    }

    private Payout proposed(Money amount, @Nullable String why) {
        return proposed(amount, why, null);
    }

    private Payout proposed(Money amount, @Nullable String why, @Nullable String key) {
        return court.proposal(
                filed,
                new ProposePayout.Proposal(
                        court.party(filed, CaseParty.Role.APPLICANT).id(), amount, "", null, null, false, null, why),
                key);
    }
}
