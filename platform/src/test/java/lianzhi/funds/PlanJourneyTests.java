package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import lianzhi.PlatformTest;
import lianzhi.cases.LiveDebt;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.paper.PlanPdf;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.plans.CarryOutPlan;
import lianzhi.funds.plans.HandleObjection;
import lianzhi.funds.plans.MakePlan;
import lianzhi.funds.plans.OpenDistribution;
import lianzhi.funds.plans.Plan;
import lianzhi.funds.plans.PlanRequest;
import lianzhi.funds.plans.PrintPlan;
import lianzhi.funds.plans.ServePlan;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PlanJourneyTests {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Court court;

    @Autowired
    OpenDistribution open;

    @Autowired
    MakePlan make;

    @Autowired
    ServePlan serve;

    @Autowired
    HandleObjection objections;

    @Autowired
    CarryOutPlan carryOut;

    @Autowired
    Ledger ledger;

    @Autowired
    LiveDebt debt;

    @Autowired
    PrintPlan print;

    @Autowired
    PlanPdf pdf;

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
    void two_creditors_and_a_mortgage_share_the_proceeds_with_one_objection() {
        var presiding = court.newCase();
        var other = court.newCase();
        var mortgage = court.newCase();
        arrives(presiding, "90000.00");
        open.handle(court.judge(presiding), presiding.id(), "被执行人财产不足，另有债权人申请参与分配");
        assertThat(applicant(presiding)).isEqualTo(Money.ZERO);
        assertThat(why(presiding)).isEqualTo("PLAN");

        var plan = make.handle(
                court.judge(presiding),
                presiding.id(),
                request(
                        claim("抵押权人", mortgage, PlanRequest.Right.MORTGAGE, "30000.00"),
                        claim("甲", presiding, PlanRequest.Right.ORDINARY, "100000.00"),
                        claim("乙", other, PlanRequest.Right.ORDINARY, "50000.00")));
        assertThat(plan.nr()).isEqualTo(1);
        assertThat(refusal(() -> carryOut.handle(court.judge(presiding), plan.id())))
                .containsExactly("PLAN_STATE");
        assertThat(refusal(() -> serve.handle(court.judge(presiding), plan.id(), "甲", TODAY)))
                .containsExactly("PLAN_NOT_APPROVED");
        served(presiding, plan, TODAY.minusDays(3));
        assertThat(refusal(() -> carryOut.handle(court.judge(presiding), plan.id())))
                .contains("OBJECTION_PERIOD_RUNS");

        served(presiding, plan, TODAY.minusDays(40));
        var share = share(plan, "乙");
        var objected = objections.object(
                court.judge(presiding),
                plan.id(),
                "甲",
                share.nr(),
                Money.yuan("5000.00"),
                "乙的债权已部分清偿",
                TODAY.minusDays(30));
        var objection = objected.objections().getFirst().id();
        assertThat(refusal(() -> carryOut.handle(court.judge(presiding), plan.id())))
                .contains("OBJECTION_NOT_TOLD");
        assertThat(why(presiding)).isEqualTo("OBJECTION");
        assertThat(refusal(() -> objections.end(court.judge(presiding), objection, Plan.Outcome.UNOPPOSED)))
                .containsExactly("OPPOSITION_PERIOD_RUNS");
        assertThat(refusal(() -> objections.tell(court.judge(presiding), objection, null, TODAY.plusDays(1))))
                .containsExactly("DAY_AHEAD");
        assertThat(refusal(() -> objections.tell(court.judge(presiding), objection, null, TODAY.minusDays(31))))
                .containsExactly("DAY_BEFORE_STEP");
        objections.tell(court.judge(presiding), objection, null, TODAY.minusDays(29));
        assertThat(refusal(() -> objections.oppose(court.judge(presiding), objection, "路人", TODAY.minusDays(20))))
                .containsExactly("NOT_FOUND");
        assertThat(refusal(
                        () -> objections.end(court.judge(presiding), objection, Plan.Outcome.JUDGED_AGAINST_OBJECTOR)))
                .containsExactly("NO_SUIT_FILED");
        objections.oppose(court.judge(presiding), objection, "乙", TODAY.minusDays(20));
        assertThat(refusal(() -> objections.end(court.judge(presiding), objection, Plan.Outcome.UNOPPOSED)))
                .containsExactly("OPPOSED");
        objections.tellObjector(court.judge(presiding), objection, TODAY.minusDays(5));
        assertThat(refusal(() -> objections.end(court.judge(presiding), objection, Plan.Outcome.NO_SUIT)))
                .containsExactly("SUIT_PERIOD_RUNS");
        objections.suit(court.judge(presiding), objection, "(2026)粤0803民初1号", TODAY.minusDays(1));

        assertThat(refusal(() -> objections.end(court.judge(presiding), objection, Plan.Outcome.NO_SUIT)))
                .containsExactly("SUIT_IS_FILED");

        var undisputed = carryOut.handle(court.judge(presiding), plan.id());
        assertThat(undisputed.state()).isEqualTo(Plan.State.SERVED);
        assertThat(applicant(mortgage)).isEqualTo(Money.yuan("30000.00"));
        assertThat(applicant(presiding)).isEqualTo(share(plan, "甲").fen());
        assertThat(applicant(other)).isEqualTo(share.fen().minus(Money.yuan("5000.00")));
        assertThat(ledger.balance(Account.ofDebtor(Court.CODE, presiding.id()))).isEqualTo(Money.yuan("5000.00"));
        carryOut.handle(court.judge(presiding), plan.id());
        assertThat(applicant(other)).isEqualTo(share.fen().minus(Money.yuan("5000.00")));

        court.withAccount(other);
        var payout = court.ready(other, share.fen().minus(Money.yuan("5000.00")).toString());
        court.payAndFollow();
        assertThat(court.payout(payout.id()).state()).isEqualTo(Payout.State.CONFIRMED);

        objections.end(court.judge(presiding), objection, Plan.Outcome.JUDGED_AGAINST_OBJECTOR);
        var whole = carryOut.handle(court.judge(presiding), plan.id());
        assertThat(whole.state()).isEqualTo(Plan.State.CARRIED_OUT);
        assertThat(ledger.balance(Account.ofDebtor(Court.CODE, presiding.id()))).isEqualTo(Money.ZERO);
        assertThat(applicant(other)).isEqualTo(Money.yuan("5000.00"));
    }

    @Test
    void each_of_the_others_has_its_own_fifteen_days_to_oppose_and_all_who_do_are_defendants() {
        var presiding = court.newCase();
        var other = court.newCase();
        arrives(presiding, "9000.00");
        open.handle(court.judge(presiding), presiding.id(), "多名债权人");
        var plan = make.handle(
                court.judge(presiding),
                presiding.id(),
                request(
                        claim("甲", presiding, PlanRequest.Right.ORDINARY, "100000.00"),
                        claim("乙", other, PlanRequest.Right.ORDINARY, "100000.00")));
        served(presiding, plan, TODAY.minusDays(60));
        var judge = court.judge(presiding);
        var debtor = plan.services().stream()
                .filter(service -> service.role().equals("DEBTOR"))
                .findFirst()
                .orElseThrow()
                .party();
        var objection = objections
                .object(judge, plan.id(), "甲", share(plan, "乙").nr(), Money.yuan("1.00"), "债权不实", TODAY.minusDays(50))
                .objections()
                .getFirst()
                .id();
        objections.tell(judge, objection, "乙", TODAY.minusDays(49));
        assertThat(refusal(() -> carryOut.handle(judge, plan.id())))
                .as("one of the others knows nothing of it")
                .contains("OBJECTION_NOT_TOLD");
        assertThat(refusal(() -> objections.end(judge, objection, Plan.Outcome.UNOPPOSED)))
                .containsExactly("OPPOSITION_PERIOD_RUNS");
        assertThat(refusal(() -> objections.oppose(judge, objection, debtor, TODAY.minusDays(40))))
                .as("who was not told has no days yet")
                .containsExactly("NOT_FOUND");
        objections.tell(judge, objection, null, TODAY.minusDays(10));
        assertThat(refusal(() -> objections.tell(judge, objection, null, TODAY.minusDays(9))))
                .containsExactly("ALL_ARE_TOLD");
        assertThat(refusal(() -> objections.oppose(judge, objection, "乙", TODAY.minusDays(5))))
                .as("the days of the other do not help him")
                .containsExactly("OPPOSITION_LATE");
        objections.oppose(judge, objection, debtor, TODAY.minusDays(5));
        var both = objections
                .oppose(judge, objection, "乙", TODAY.minusDays(40))
                .objections()
                .getFirst();
        assertThat(both.opposedBy()).isEqualTo("乙、" + debtor);
        assertThat(both.notices()).hasSize(2);
        assertThat(refusal(() -> objections.tell(judge, objection, "乙", TODAY.minusDays(45))))
                .containsExactly("OPPOSED_ALREADY");
        assertThat(refusal(() -> objections.tellObjector(judge, objection, TODAY.minusDays(6))))
                .containsExactly("DAY_BEFORE_STEP");
        assertThat(objections
                        .tellObjector(judge, objection, TODAY.minusDays(4))
                        .objections()
                        .getFirst()
                        .suitUntil())
                .isAfterOrEqualTo(TODAY.plusDays(11));
    }

    @Test
    void an_objection_that_nobody_opposes_needs_a_new_version_which_replaces_the_old_one() {
        var presiding = court.newCase();
        arrives(presiding, "9000.00");
        open.handle(court.judge(presiding), presiding.id(), "多名债权人");
        var first = make.handle(
                court.judge(presiding),
                presiding.id(),
                request(claim("甲", presiding, PlanRequest.Right.ORDINARY, "100000.00")));
        served(presiding, first, TODAY.minusDays(40));
        var objection = objections
                .object(
                        court.judge(presiding),
                        first.id(),
                        "测试乙",
                        share(first, "甲").nr(),
                        Money.yuan("1.00"),
                        "金额有误",
                        TODAY.minusDays(30))
                .objections()
                .getFirst()
                .id();
        objections.tell(court.judge(presiding), objection, null, TODAY.minusDays(29));
        objections.end(court.judge(presiding), objection, Plan.Outcome.UNOPPOSED);
        assertThat(refusal(() -> carryOut.handle(court.judge(presiding), first.id())))
                .containsExactly("NEW_VERSION_NEEDED");
        var second = make.handle(
                court.judge(presiding),
                presiding.id(),
                request(claim("甲", presiding, PlanRequest.Right.ORDINARY, "90000.00")));
        served(presiding, second, TODAY.minusDays(20));
        assertThat(refusal(() -> carryOut.handle(court.judge(presiding), first.id())))
                .containsExactly("PLAN_STATE");
        assertThat(carryOut.handle(court.judge(presiding), second.id()).state()).isEqualTo(Plan.State.CARRIED_OUT);
    }

    @Test
    void a_criminal_case_pays_the_victim_before_the_fine_and_the_fine_goes_to_the_treasury() throws Exception {
        var presiding = court.newCase();
        var victim = court.newCase();
        arrives(presiding, "60000.00");
        open.handle(court.judge(presiding), presiding.id(), "刑事判决退赔，另有民事债务");
        var fine = new PlanRequest.Claim("罚金", null, PlanRequest.Right.FINE, Money.yuan("20000.00"), null, null, false);
        assertThat(refusal(() -> make.handle(
                        court.judge(presiding),
                        presiding.id(),
                        request(claim("被害人", victim, PlanRequest.Right.VICTIM, "1.00")))))
                .containsExactly("RIGHT_OF_ANOTHER_BASIS");
        var plan = make.handle(
                court.judge(presiding),
                presiding.id(),
                new PlanRequest(
                        false,
                        false,
                        TODAY,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(fine, claim("被害人", victim, PlanRequest.Right.VICTIM, "50000.00")),
                        PlanRequest.Basis.CRIMINAL));
        var before = ledger.balance(Account.ofCourt(Court.CODE, AccountKind.TREASURY));
        served(presiding, plan, TODAY.minusDays(40));
        carryOut.handle(court.judge(presiding), plan.id());
        assertThat(applicant(victim)).isEqualTo(Money.yuan("50000.00"));
        assertThat(ledger.balance(Account.ofCourt(Court.CODE, AccountKind.TREASURY))
                        .minus(before))
                .isEqualTo(share(plan, "罚金").fen())
                .isEqualTo(Money.yuan("9200.00"));

        var paper = pdf.of(print.of(court.judge(presiding), plan.id()), "测试法院");
        try (var read = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("测试法院", "执行财产分配方案", "人民币陆万元整", "伍万元整", "法释〔2014〕13号第13条");
        }
    }

    @Test
    void an_objection_after_the_fifteen_days_is_late() {
        var presiding = court.newCase();
        arrives(presiding, "9000.00");
        open.handle(court.judge(presiding), presiding.id(), "多名债权人");
        var plan = make.handle(
                court.judge(presiding),
                presiding.id(),
                request(claim("甲", presiding, PlanRequest.Right.ORDINARY, "100000.00")));
        served(presiding, plan, TODAY.minusDays(60));
        assertThat(refusal(() -> objections.object(
                        court.judge(presiding),
                        plan.id(),
                        "甲",
                        share(plan, "甲").nr(),
                        Money.yuan("1.00"),
                        "迟到的异议",
                        TODAY)))
                .containsExactly("OBJECTION_LATE");
    }

    private void arrives(Filed filed, String yuan) {
        bank.in(yuan, "买受人", "622200001111", filed.accountNumber(), "拍卖成交款");
        court.readBank();
    }

    private void served(Filed presiding, Plan plan, LocalDate on) {
        court.approvePlan(presiding, plan);
        plan.services().forEach(party -> serve.handle(court.judge(presiding), plan.id(), party.party(), on));
    }

    private static PlanRequest request(PlanRequest.Claim... claims) {
        return new PlanRequest(false, false, TODAY, List.of(), List.of(), List.of(), List.of(claims));
    }

    private static PlanRequest.Claim claim(String name, Filed filed, PlanRequest.Right right, String yuan) {
        return new PlanRequest.Claim(
                name, filed.id().value(), right, Money.yuan(yuan), null, TODAY.minusYears(1), false);
    }

    private static Plan.Share share(Plan plan, String name) {
        return plan.shares().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Money applicant(Filed filed) {
        return ledger.balance(Account.ofApplicant(Court.CODE, filed.id()));
    }

    private String why(Filed filed) {
        return db.fetchSingle(
                        "select why from funds.held where case_id = ?",
                        filed.id().value())
                .into(String.class);
    }

    private static List<String> refusal(Callable<?> act) {
        var codes = new ArrayList<String>();
        assertThatThrownBy(act::call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> refused.reasons().forEach(r -> codes.add(r.code())));
        return codes;
    }
}
