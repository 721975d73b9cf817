package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.CountStatements;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseId;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.KeptForCosts;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ProposeBatch;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.CostOrder;
import lianzhi.funds.plans.PayCost;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.ServePlan;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The appraiser is paid straight out of the plan's line of costs: whom it names, what it gives, once. */
@PlatformTest
class CostPayoutTests {
    private static final LocalDate TODAY = OpenPot.TODAY;
    private static final String APPRAISER = "湛江测试评估有限公司";
    private static final String LINE = "评估费：" + APPRAISER;

    @Autowired
    Court court;

    @Autowired
    OpenPot pot;

    @Autowired
    ServePlan serve;

    @Autowired
    CarryOutPlan carryOut;

    @Autowired
    PayCost pay;

    @Autowired
    KeptForCosts kept;

    @Autowired
    ProposeBatch batch;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed presiding;
    Plan plan;
    int nr;

    @BeforeEach
    void aPlanWithCosts() throws Exception {
        bank = new FakeBank();
        presiding = pot.of(bank, "60000.00");
        plan = pot.plan(
                presiding,
                List.of(
                        new PlanRequest.Named(LINE, Money.yuan("5000.00")),
                        new PlanRequest.Named("公告费", Money.yuan("300.00"))),
                new PlanRequest.Claim(
                        "甲",
                        presiding.id().value(),
                        PlanRequest.Right.ORDINARY,
                        Money.yuan("100000.00"),
                        null,
                        TODAY.minusYears(1),
                        false));
        nr = plan.shares().stream()
                .filter(share -> share.name().equals(LINE))
                .findFirst()
                .orElseThrow()
                .nr();
        court.approvePlan(presiding, plan);
        plan.services()
                .forEach(party -> serve.handle(court.judge(presiding), plan.id(), party.party(), TODAY.minusDays(40)));
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void the_appraiser_is_paid_what_the_line_gives_under_the_name_that_it_has_and_once() throws Exception {
        assertThat(Refusals.of(() -> pay("5000.00", APPRAISER)))
                .as("the plan has given nothing yet")
                .containsExactly("COST_ABOVE_LINE");
        carryOut.handle(court.judge(presiding), plan.id());
        for (var other : List.of("另一评估有限公司", "湛江", "评估费", "测试评估有限公司")) {
            assertThat(Refusals.of(() -> pay("5000.00", other))).as(other).containsExactly("HOLDER_NAME_DIFFERS");
        }
        assertThat(Refusals.of(() -> pay("5000.01", APPRAISER))).containsExactly("COST_ABOVE_LINE");
        var payout = pay("5000.00", APPRAISER);
        assertThat(payout.kind()).isEqualTo(Payout.Kind.THIRD_PARTY);
        assertThat(payout.purpose()).contains("评估费");
        assertThat(Refusals.of(() -> pay("0.01", APPRAISER))).containsExactly("COST_ABOVE_LINE");
        assertThatThrownBy(() ->
                        db.execute("insert into funds.payout (case_id, court_code, kind, source_account_id, payee_name,"
                                + " payee_bank, payee_account, fen, purpose, reference, proposed_by, proposed_by_name, proposed_at,"
                                + " plan_id, share_nr) select case_id, court_code, kind, source_account_id, payee_name, payee_bank,"
                                + " payee_account, 1, purpose, reference || 'x', proposed_by, proposed_by_name, now(), plan_id,"
                                + " share_nr from funds.payout where id = " + payout.id()))
                .hasStackTraceContaining("for its creditor");
        court.check(payout);
        court.approve(payout);
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.CONFIRMED);
    }

    @Test
    void what_the_bank_returns_is_paid_again_once() throws Exception {
        carryOut.handle(court.judge(presiding), plan.id());
        var part = pay("1000.00", APPRAISER);
        var returned = pay("4000.00", APPRAISER);
        court.check(returned);
        court.approve(returned);
        bank.outcome = "收款账号不存在";
        court.payAndFollow();
        assertThat(court.payout(returned.id()).state()).isEqualTo(Payout.State.RETURNED);
        assertThat(part.repeats()).isNull();
        for (var repeats : List.of("null", "" + part.id())) {
            assertThatThrownBy(() -> db.execute(copy(returned.id(), repeats)))
                    .as(repeats)
                    .hasStackTraceContaining("names what came back of it");
        }
        var again = pay("4000.00", APPRAISER);
        assertThat(again.repeats()).isEqualTo(returned.id());
        assertThat(Refusals.of(() -> pay("4000.00", APPRAISER))).containsExactly("COST_ABOVE_LINE");
        assertThat(Refusals.of(() -> court.repeat(presiding, court.payout(returned.id()))))
                .as("its creditor is paid, not the applicant")
                .isNotEmpty();
    }

    @Test
    void what_is_kept_for_the_appraiser_is_not_offered_to_the_applicant() throws Exception {
        assertThat(kept.of(presiding.id())).isEqualTo(Money.ZERO);
        carryOut.handle(court.judge(presiding), plan.id());
        assertThat(kept.of(presiding.id()))
                .as("the notice fee names nobody: the applicant advanced it")
                .isEqualTo(Money.yuan("5000.00"));
        var free = ledger.free(Account.ofApplicant(Court.CODE, presiding.id()));
        court.withAccount(presiding);
        var proposed = batch.handle(court.judge(presiding), List.of(presiding.id()), "kept-" + presiding.id())
                .getFirst();
        assertThat(proposed.reasons()).isEmpty();
        assertThat(proposed.amount()).isEqualTo(free.minus(Money.yuan("5000.00")));
        pay("5000.00", APPRAISER);
        assertThat(kept.of(presiding.id())).isEqualTo(Money.ZERO);
    }

    @Test
    void a_batch_asks_its_questions_once_for_all_its_cases() throws Exception {
        carryOut.handle(court.judge(presiding), plan.id());
        var cases = new ArrayList<CaseId>();
        cases.add(presiding.id());
        int one = statements(cases);
        for (int i = 0; i < 7; i++) {
            cases.add(court.newCase().id());
        }
        assertThat(statements(cases)).as("nothing is proposed, so nothing more").isEqualTo(one);
        cases.add(new CaseId(Long.MAX_VALUE));
        var unknown = batch.handle(court.judge(presiding), cases, "unknown-" + presiding.id())
                .getLast();
        assertThat(unknown.reasons()).extracting(Reason::code).containsExactly("NOT_FOUND");
    }

    /** Of a batch of which every case is refused: nobody has an account. */
    private int statements(List<CaseId> cases) {
        return CountStatements.of(() -> {
                    var outcomes = batch.handle(court.judge(presiding), cases, "count-" + presiding.id());
                    assertThat(outcomes)
                            .hasSize(cases.size())
                            .allSatisfy(one -> assertThat(one.reasons())
                                    .extracting(Reason::code)
                                    .containsExactly("PAYEE_NOT_ONE"));
                    return outcomes;
                })
                .statements();
    }

    private static String copy(long id, String repeats) {
        return "insert into funds.payout (case_id, court_code, kind, source_account_id, payee_name, payee_bank,"
                + " payee_account, fen, purpose, reference, proposed_by, proposed_by_name, proposed_at, plan_id,"
                + " share_nr, repeats) select case_id, court_code, kind, source_account_id, payee_name, payee_bank,"
                + " payee_account, fen, purpose, reference || 'y', proposed_by, proposed_by_name, now(), plan_id,"
                + " share_nr, " + repeats + " from funds.payout where id = " + id;
    }

    private Payout pay(String yuan, String holder) {
        return pay.handle(
                court.judge(presiding),
                plan.id(),
                nr,
                new CostOrder(Money.yuan(yuan), holder, "测试银行湛江分行", "6222 0000 7777 8888"),
                null);
    }
}
