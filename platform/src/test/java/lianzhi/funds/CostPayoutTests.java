package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.CostOrder;
import lianzhi.funds.plans.MakePlan;
import lianzhi.funds.plans.OpenDistribution;
import lianzhi.funds.plans.PayCost;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.ServePlan;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The appraiser is paid straight out of the plan's line of costs: whom it names, what it gives, once. */
@PlatformTest
class CostPayoutTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String LINE = "评估费：湛江测试评估有限公司";

    @Autowired
    Court court;

    @Autowired
    OpenDistribution open;

    @Autowired
    MakePlan make;

    @Autowired
    ServePlan serve;

    @Autowired
    CarryOutPlan carryOut;

    @Autowired
    PayCost pay;

    @Autowired
    DSLContext db;

    FakeBank bank;
    Filed presiding;
    Plan plan;
    int nr;

    @BeforeEach
    void aPlanWithCosts() throws Exception {
        bank = new FakeBank();
        presiding = court.newCase();
        bank.in("60000.00", "买受人", "622200001111", presiding.accountNumber(), "拍卖成交款");
        court.readBank();
        open.handle(court.judge(presiding), presiding.id(), "多名债权人");
        plan = make.handle(
                court.judge(presiding),
                presiding.id(),
                new PlanRequest(
                        false,
                        false,
                        TODAY,
                        List.of(new PlanRequest.Named(LINE, Money.yuan("5000.00"))),
                        List.of(),
                        List.of(),
                        List.of(new PlanRequest.Claim(
                                "甲",
                                presiding.id().value(),
                                PlanRequest.Right.ORDINARY,
                                Money.yuan("100000.00"),
                                null,
                                TODAY.minusYears(1),
                                false))));
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
        assertThat(Refusals.of(() -> pay("5000.00", "湛江测试评估有限公司")))
                .as("the plan has given nothing yet")
                .containsExactly("COST_ABOVE_LINE");
        carryOut.handle(court.judge(presiding), plan.id());
        for (var other : List.of("另一评估有限公司", "湛江", "评估费", "测试评估有限公司")) {
            assertThat(Refusals.of(() -> pay("5000.00", other))).as(other).containsExactly("HOLDER_NAME_DIFFERS");
        }
        assertThat(Refusals.of(() -> pay("5000.01", "湛江测试评估有限公司"))).containsExactly("COST_ABOVE_LINE");
        var payout = pay("5000.00", "湛江测试评估有限公司");
        assertThat(payout.kind()).isEqualTo(Payout.Kind.THIRD_PARTY);
        assertThat(payout.purpose()).contains("评估费");
        assertThat(Refusals.of(() -> pay("0.01", "湛江测试评估有限公司"))).containsExactly("COST_ABOVE_LINE");
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
    void what_the_bank_returns_is_open_again() throws Exception {
        carryOut.handle(court.judge(presiding), plan.id());
        var payout = pay("5000.00", "湛江测试评估有限公司");
        court.check(payout);
        court.approve(payout);
        bank.outcome = "收款账号不存在";
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.RETURNED);
        assertThat(pay("5000.00", "湛江测试评估有限公司").amount()).isEqualTo(Money.yuan("5000.00"));
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
