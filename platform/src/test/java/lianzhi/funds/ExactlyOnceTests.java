package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lianzhi.PlatformTest;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.bank.SendPayouts;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.MakePlan;
import lianzhi.funds.plans.OpenDistribution;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many hands at once: nothing is paid twice, nothing is lost, and nobody is shown a deadlock. Counts are printed. */
@PlatformTest
class ExactlyOnceTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final int CASES = 100;
    private static final int CLICKS = 1000;

    @Autowired
    Court court;

    @Autowired
    SendPayouts send;

    @Autowired
    OpenDistribution open;

    @Autowired
    MakePlan make;

    @Autowired
    CarryOutPlan carryOut;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    FakeBank bank;

    @BeforeEach
    void openBank() throws Exception {
        bank = new FakeBank();
    }

    @AfterEach
    void closeBank() {
        bank.close();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void fifty_clicks_at_every_step_pay_once() throws Exception {
        var filed = court.newCase();
        arrives(filed, "30000.00");
        court.withAccount(filed);
        var proposed = together(
                50, () -> "" + court.propose(filed, "29650.00", "click").id());
        assertThat(proposed.stream().filter(word -> word.matches("\\d+")).distinct())
                .hasSize(1);
        var payout = court.payout(Long.parseLong(proposed.stream()
                .filter(word -> word.matches("\\d+"))
                .findFirst()
                .orElseThrow()));
        var checked = together(50, () -> court.check(payout).state().name());
        assertThat(checked.stream().filter("PROPOSED"::equals)).hasSize(1);
        court.approve(payout);
        together(50, () -> {
            send.run();
            return "sent";
        });
        court.readBank();
        send.run();
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.CONFIRMED);
        assertThat(bank.payments.keySet().stream().filter(payout.reference()::equals))
                .hasSize(1);
        assertThat(bank.outTo(payout.payeeAccount())).isEqualTo(1);
        System.out.printf("R11 clicks at each of three steps=50 paid=%d%n", bank.outTo(payout.payeeAccount()));
        assertThat(applicant(filed)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_thousand_distributions_over_a_hundred_cases_of_one_debtor_over_pay_nothing() throws Exception {
        var debtor = Samples.man("测试同一被执行人");
        var cases = new ArrayList<Filed>();
        for (int i = 0; i < CASES; i++) {
            cases.add(court.samples.filed(Court.CODE, Samples.loan(Samples.man("测试甲"), debtor)));
            bank.in("5000.00", "买受人", "622200001111", cases.getLast().accountNumber(), "拍卖成交款");
        }
        court.readBank();
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < CASES; i++) {
            var presiding = cases.get(i);
            open.handle(court.judge(presiding), presiding.id(), "多名债权人");
            plans.add(make.handle(
                    court.judge(presiding),
                    presiding.id(),
                    new PlanRequest(
                            false,
                            false,
                            TODAY,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(
                                    claim("甲", presiding, "40000.00"),
                                    claim("乙", cases.get((i + 1) % CASES), "30000.00"),
                                    claim("丙", cases.get((i + 37) % CASES), "20000.00")))));
        }
        served(plans);
        var start = new CyclicBarrier(CLICKS);
        var took = new ConcurrentLinkedQueue<Long>();
        var clicks = new ArrayList<Callable<String>>();
        for (int i = 0; i < CLICKS; i++) {
            int at = i % CASES;
            var judge = court.judge(cases.get(at));
            clicks.add(() -> {
                start.await();
                long begun = System.nanoTime();
                try {
                    return carryOut.handle(judge, plans.get(at).id()).state().name();
                } finally {
                    took.add((System.nanoTime() - begun) / 1_000_000);
                }
            });
        }
        var begun = System.nanoTime();
        var answers = all(CLICKS, clicks);
        var planned = plans.stream()
                .flatMap(plan -> plan.shares().stream())
                .filter(share -> !share.kind().equals("FEE"))
                .map(Plan.Share::fen)
                .reduce(Money.ZERO, Money::plus);
        var paid = cases.stream().map(this::applicant).reduce(Money.ZERO, Money::plus);
        System.out.printf(
                "R12 distributions at once=%d cases=%d carriedOut=%d refused=%d planned=%s paid=%s overPaidFen=%d"
                        + " shownAnythingElse=%d p50=%dms p99=%dms seconds=%.1f%n",
                CLICKS,
                CASES,
                answers.stream().filter("CARRIED_OUT"::equals).count(),
                answers.stream().filter("PLAN_STATE"::equals).count(),
                planned,
                paid,
                paid.minus(planned).fen(),
                answers.stream()
                        .filter(answer -> !List.of("CARRIED_OUT", "PLAN_STATE").contains(answer))
                        .count(),
                percentile(took, 50),
                percentile(took, 99),
                (System.nanoTime() - begun) / 1e9);
        assertThat(answers).containsOnly("CARRIED_OUT", "PLAN_STATE");
        assertThat(answers.stream().filter("CARRIED_OUT"::equals)).hasSize(CASES);
        assertThat(paid).isEqualTo(planned);
        assertThat(db.fetchCount(db.select(org.jooq.impl.DSL.one())
                        .from("funds.plan_share s")
                        .where("s.paid_fen > s.fen")))
                .isZero();
    }

    private static long percentile(Collection<Long> milliseconds, int percent) {
        return milliseconds.stream()
                .sorted()
                .skip((milliseconds.size() - 1) * (long) percent / 100)
                .findFirst()
                .orElseThrow();
    }

    /** Approved and served by the stroke of a pen: this test is about what comes after. */
    private void served(List<Plan> plans) {
        for (var plan : plans) {
            db.execute(
                    "update funds.plan set state = 'SERVED', approved_by = -1, approved_at = now() where id = ?",
                    plan.id());
            db.execute(
                    "update funds.plan_service set served_on = ?, objection_until = ? where plan_id = ?",
                    TODAY.minusDays(40),
                    TODAY.minusDays(20),
                    plan.id());
        }
    }

    private static PlanRequest.Claim claim(String name, Filed filed, String yuan) {
        return new PlanRequest.Claim(
                name, filed.id().value(), PlanRequest.Right.ORDINARY, Money.yuan(yuan), null, null, false);
    }

    private void arrives(Filed filed, String yuan) {
        bank.in(yuan, "测试乙", "622200001111", filed.accountNumber(), "执行款");
        court.readBank();
    }

    private Money applicant(Filed filed) {
        return ledger.balance(Account.ofApplicant(Court.CODE, filed.id()));
    }

    private static List<String> together(int clicks, Callable<String> click) throws Exception {
        var barrier = new CyclicBarrier(clicks);
        var calls = new ArrayList<Callable<String>>();
        for (int i = 0; i < clicks; i++) {
            calls.add(() -> {
                barrier.await();
                return click.call();
            });
        }
        return all(clicks, calls);
    }

    /** Answers; a refusal is its code, anything else fails the test. */
    private static List<String> all(int threads, List<Callable<String>> calls) throws Exception {
        var answers = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var guarded = calls.stream()
                    .map(call -> (Callable<String>) () -> {
                        try {
                            return call.call();
                        } catch (Refused refused) {
                            return refused.reasons().getFirst().code();
                        }
                    })
                    .toList();
            for (var done : pool.invokeAll(guarded)) {
                answers.add(done.get());
            }
        }
        return answers;
    }
}
