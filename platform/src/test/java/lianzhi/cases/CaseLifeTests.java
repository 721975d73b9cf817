package lianzhi.cases;

import static lianzhi.cases.Refusals.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.closing.CloseCase;
import lianzhi.cases.closing.CloseRequest;
import lianzhi.cases.closing.Declaration;
import lianzhi.cases.filing.ChangeJudge;
import lianzhi.cases.filing.JudgeChange;
import lianzhi.cases.nodes.CompleteNode;
import lianzhi.cases.overview.CasePage;
import lianzhi.cases.overview.NodeLine;
import lianzhi.cases.overview.ShowCase;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import lianzhi.law.interest.DebtClaim;
import lianzhi.law.interest.InterestRate;
import lianzhi.law.interest.StateDebt;
import lianzhi.law.interest.YearBasis;
import lianzhi.settings.Rates;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CaseLifeTests {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 2, 10, 0);

    @Autowired
    Samples samples;

    @Autowired
    CaseEvents events;

    @Autowired
    CompleteNode complete;

    @Autowired
    ShowCase showCase;

    @Autowired
    LiveDebt debt;

    @Autowired
    CloseCase closeCase;

    @Autowired
    ChangeJudge changeJudge;

    @Autowired
    lianzhi.cases.approvals.DecideApproval decide;

    @Autowired
    Approvals approvals;

    @Autowired
    Rates rates;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    @BeforeEach
    void onAMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void an_event_closes_its_nodes_and_plans_the_next_ones_with_their_days() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        complete.complete(judge, filed.id(), "A04", "案卷已移交");
        var page = showCase.show(judge, filed.id(), false);
        assertThat(node(page, "A04").doneOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(node(page, "B05").dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(page.steps()).extracting(NextStep::code).contains("B05", "A06");
        assertThat(page.stage()).isEqualTo(Stage.FILED);
        events.happened(filed.id(), "NOTICE_ISSUED", clock.instant(), judge, Map.of());
        assertThat(showCase.show(judge, filed.id(), false).stage()).isEqualTo(Stage.NOTIFIED);
    }

    @Test
    void a_double_click_completes_a_node_once() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        complete.complete(judge, filed.id(), "A06", "已送达");
        refusedWith("NODE_NOT_OPEN", () -> complete.complete(judge, filed.id(), "A06", "已送达"));
        assertThat(db.fetchCount(
                        lianzhi.schema.cases.Tables.EVENT,
                        lianzhi.schema.cases.Tables.EVENT
                                .CASE_ID
                                .eq(filed.id().value())
                                .and(lianzhi.schema.cases.Tables.EVENT.CODE.eq("ACCEPTANCE_NOTICE_SERVED"))))
                .isEqualTo(1);
    }

    @Test
    void a_node_that_has_its_own_act_is_not_completed_by_hand() {
        var filed = samples.filed("粤0803");
        refusedWith("NODE_HAS_ITS_ACT", () -> complete.complete(samples.judgeOf(filed), filed.id(), "C01", "已查"));
        refusedWith("NOTE_MISSING", () -> complete.complete(samples.judgeOf(filed), filed.id(), "A06", " "));
    }

    @Test
    void a_case_of_another_court_is_not_there() {
        var filed = samples.filed("粤0803");
        var stranger = samples.viewer("粤0802", Role.BUREAU_CHIEF);
        refusedWith("NOT_FOUND", () -> showCase.show(stranger, filed.id(), false));
        refusedWith("NOT_FOUND", () -> complete.complete(stranger, filed.id(), "A06", "已送达"));
        refusedWith(
                "NOT_FOUND",
                () -> changeJudge.change(stranger, filed.id(), new JudgeChange(1L, "理由", filed.version())));
        var otherJudge = samples.person("粤0803", Role.JUDGE, 9);
        if (otherJudge.id() != filed.judgeId()) {
            refusedWith("NOT_FOUND", () -> showCase.show(otherJudge.asViewer(), filed.id(), false));
        }
        assertThat(showCase.show(samples.viewer("粤08", Role.COMMAND_CENTRE), filed.id(), false)
                        .number())
                .isEqualTo(filed.number());
    }

    @Test
    void identity_numbers_are_masked_and_shown_whole_only_to_who_works_on_the_case() {
        var filed = samples.filed("粤0803");
        assertThat(showCase.show(samples.judgeOf(filed), filed.id(), false).parties())
                .allSatisfy(party -> assertThat(party.idNumber()).matches("4499\\*{12}[0-9X]{2}"));
        assertThat(showCase.show(samples.judgeOf(filed), filed.id(), true).parties())
                .allSatisfy(party -> assertThat(party.idNumber()).matches("449999[0-9]{11}[0-9X]"));
        assertThat(showCase.show(samples.viewer("粤0803", Role.FILING_CLERK), filed.id(), true)
                        .parties())
                .allSatisfy(party -> assertThat(party.idNumber()).contains("*"));
    }

    @Test
    void the_debt_is_what_the_law_library_states() {
        var filed = samples.filed("粤0803");
        var day = LocalDate.of(2026, 3, 2);
        var claim = DebtClaim.of(
                List.of(new DebtClaim.Obligation("借款本金", Money.yuan("100000.00"), LocalDate.of(2025, 7, 10))),
                List.of(new DebtClaim.Cost("案件受理费", Money.yuan("2300.00"), false, null)),
                List.of(new DebtClaim.InterestTerm(
                        "借款本金",
                        LocalDate.of(2025, 1, 1),
                        null,
                        new InterestRate.Fixed(Rate.percent("6"), YearBasis.DAYS_365))),
                List.of(new DebtClaim.Payment(LocalDate.of(2026, 2, 2), Money.yuan("5000.00"))));
        debt.paid(filed.id(), "receipt:1", LocalDate.of(2026, 2, 2), Money.yuan("5000.00"));
        var stated = new StateDebt(rates.tables()).on(day, claim);
        assertThat(debt.on(filed.id(), day)).isEqualTo(stated);
        var page = showCase.show(samples.judgeOf(filed), filed.id(), false);
        assertThat(page.debt().total()).isEqualTo(stated.total());
        assertThat(page.debt().parts().stream().map(CasePage.Part::outstanding).reduce(Money.ZERO, Money::plus))
                .isEqualTo(stated.total());
    }

    @Test
    void a_payment_counts_once_and_another_content_with_its_reference_is_refused() {
        var filed = samples.filed("粤0803");
        var day = LocalDate.of(2026, 3, 1);
        debt.paid(filed.id(), "receipt:7", day, Money.yuan("100.00"));
        var after = debt.outstanding(filed.id(), day);
        debt.paid(filed.id(), "receipt:7", day, Money.yuan("100.00"));
        assertThat(debt.outstanding(filed.id(), day)).isEqualTo(after);
        refusedWith("PAYMENT_REFERENCE_USED", () -> debt.paid(filed.id(), "receipt:7", day, Money.yuan("100.01")));
        refusedWith("PAYMENT_NOT_POSITIVE", () -> debt.paid(filed.id(), "receipt:8", day, Money.ZERO));
    }

    @Test
    void a_case_closes_as_performed_when_paid_declared_and_signed() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var day = LocalDate.of(2026, 3, 2);
        var refused = refusedWith(
                "PF_DEBT_ZERO", () -> closeCase.close(judge, filed.id(), performed(version(judge, filed.id()))));
        assertThat(refused.reasons()).extracting(lianzhi.law.Reason::code).contains("PF_NOTICE_OR_CONFIRM", "PF_FEE");
        debt.paid(filed.id(), "direct:1", day, debt.outstanding(filed.id(), day));
        events.happened(filed.id(), "FUNDS_PAID_OUT", clock.instant(), null, Map.of());
        var load = load(filed.judgeId());
        var answer = closeCase.close(
                judge,
                filed.id(),
                performed(
                        version(judge, filed.id()),
                        new Declaration("PF_NOTICE_OR_CONFIRM", "双方签字确认书"),
                        new Declaration("PF_FEE", "免缓减决定")));
        var chief = samples.viewer("粤0803", Role.BUREAU_CHIEF);
        decide.decide(chief, java.util.Objects.requireNonNull(answer.approvalId()), true, null, 1);
        var page = showCase.show(judge, filed.id(), false);
        assertThat(page.stage()).isEqualTo(Stage.CLOSED);
        assertThat(page.closedOn()).isEqualTo(day);
        assertThat(page.nodes().stream().filter(node -> node.doneOn() == null))
                .extracting(NodeLine::startedBy)
                .allSatisfy(words -> assertThat(words.zh()).isIn("结案"));
        assertThat(load(filed.judgeId())).isEqualTo(load - 1);
        refusedWith("CASE_CLOSED", () -> complete.complete(judge, filed.id(), "A06", "已送达"));
        refusedWith("CASE_CLOSED", () -> closeCase.close(judge, filed.id(), performed(page.version())));
    }

    @Test
    void closing_is_refused_on_a_stale_page_and_to_who_may_not_close() {
        var filed = samples.filed("粤0803");
        refusedWith("CHANGED_MEANWHILE", () -> closeCase.close(samples.judgeOf(filed), filed.id(), performed(-1)));
        refusedWith(
                "POWER_MISSING",
                () -> closeCase.close(samples.viewer("粤0803", Role.CLERK), filed.id(), performed(filed.version())));
        refusedWith(
                "NOT_DECLARABLE",
                () -> closeCase.close(
                        samples.judgeOf(filed),
                        filed.id(),
                        performed(filed.version(), new Declaration("PF_DEBT_ZERO", "已还清"))));
        refusedWith(
                "UNKNOWN_VALUE",
                () -> closeCase.close(
                        samples.judgeOf(filed), filed.id(), new CloseRequest("OBJECTION_DONE", filed.version(), null)));
    }

    @Test
    void a_chief_gives_the_case_to_another_judge_with_a_reason() {
        var filed = samples.filed("粤0804");
        var other = samples.person("粤0804", Role.JUDGE, 2);
        var chief = samples.viewer("粤0804", Role.BUREAU_CHIEF);
        refusedWith(
                "MISSING",
                () -> changeJudge.change(chief, filed.id(), new JudgeChange(other.id(), "", filed.version())));
        refusedWith(
                "CHANGED_MEANWHILE",
                () -> changeJudge.change(chief, filed.id(), new JudgeChange(other.id(), "回避", -1)));
        refusedWith(
                "JUDGE_UNKNOWN",
                () -> changeJudge.change(
                        chief,
                        filed.id(),
                        new JudgeChange(samples.person("粤0803", Role.JUDGE, 1).id(), "回避", filed.version())));
        refusedWith(
                "SAME_JUDGE",
                () -> changeJudge.change(chief, filed.id(), new JudgeChange(filed.judgeId(), "回避", filed.version())));
        refusedWith(
                "POWER_MISSING",
                () -> changeJudge.change(
                        samples.judgeOf(filed), filed.id(), new JudgeChange(other.id(), "回避", filed.version())));
        var before = load(filed.judgeId());
        assertThat(changeJudge
                        .change(chief, filed.id(), new JudgeChange(other.id(), "回避", filed.version()))
                        .judgeId())
                .isEqualTo(other.id());
        assertThat(load(filed.judgeId())).isEqualTo(before - 1);
        assertThat(showCase.show(other.asViewer(), filed.id(), false)
                        .judge()
                        .reason()
                        .zh())
                .isEqualTo("回避");
    }

    @Test
    void nobody_approves_what_he_asked_for_and_nobody_decides_twice() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        var chief = samples.viewer("粤0803", Role.BUREAU_CHIEF);
        var subject = "control:" + filed.id().value();
        var id = approvals.request(judge, filed.id(), "RELEASE_CONTROL", subject, Map.of("amount", "1.00"));
        refusedWith(
                "APPROVAL_WAITING", () -> approvals.request(judge, filed.id(), "RELEASE_CONTROL", subject, Map.of()));
        refusedWith("SIGNATURE_OF_ANOTHER", () -> decide.decide(judge, id, true, null, 1));
        refusedWith("FOUR_EYES", () -> decide.decide(judge, id, true, null, 1));
        refusedWith("REASON_MISSING", () -> decide.decide(chief, id, false, " ", 1));
        refusedWith("CHANGED_MEANWHILE", () -> decide.decide(chief, id, true, null, 2));
        refusedWith("NOT_FOUND", () -> decide.decide(samples.viewer("粤0802", Role.BUREAU_CHIEF), id, true, null, 1));
        var returned = decide.decide(chief, id, false, "材料不全", 1);
        assertThat(returned.state()).isEqualTo(lianzhi.cases.approvals.Approval.State.RETURNED);
        refusedWith("APPROVAL_DECIDED", () -> decide.decide(chief, id, true, null, returned.version()));
    }

    @Test
    void a_ruling_that_the_judge_makes_alone_needs_no_other_signature() {
        var filed = samples.filed("粤0803");
        approvals.request(
                samples.judgeOf(filed),
                filed.id(),
                "SEIZE",
                "control:own:" + filed.id().value(),
                Map.of());
        assertThat(db.fetchCount(
                        lianzhi.schema.cases.Tables.APPROVAL,
                        lianzhi.schema.cases.Tables.APPROVAL
                                .CASE_ID
                                .eq(filed.id().value())
                                .and(lianzhi.schema.cases.Tables.APPROVAL.STATE.eq("GRANTED"))))
                .isEqualTo(1);
    }

    private static CloseRequest performed(int version, Declaration... declarations) {
        return new CloseRequest("PERFORMED", version, List.of(declarations));
    }

    private int version(Viewer viewer, CaseId id) {
        return showCase.show(viewer, id, false).version();
    }

    private int load(long judge) {
        return db.select(lianzhi.schema.cases.Tables.JUDGE_LOAD.OPEN_CASES)
                .from(lianzhi.schema.cases.Tables.JUDGE_LOAD)
                .where(lianzhi.schema.cases.Tables.JUDGE_LOAD.JUDGE_ID.eq(judge))
                .fetchSingle()
                .value1();
    }

    private static NodeLine node(CasePage page, String code) {
        return page.nodes().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void filing_completing_and_looking_are_in_the_audit_trail_with_who_did_it() {
        var filed = samples.filed("粤0803");
        var judge = samples.judgeOf(filed);
        complete.complete(judge, filed.id(), "A06", "已送达");
        showCase.show(judge, filed.id(), true);
        var entry = lianzhi.schema.audit.Tables.ENTRY;
        var rows = db.selectFrom(entry)
                .where(entry.SUBJECT.eq("case:" + filed.id().value()))
                .orderBy(entry.ID)
                .fetch();
        assertThat(rows)
                .extracting(row -> row.getAct())
                .containsExactly("CASE_FILED", "ACCEPTANCE_NOTICE_SERVED", "PARTY_VIEWED");
        assertThat(rows.get(1).getPersonId()).isEqualTo(judge.personId());
        assertThat(rows.get(1).getCourtCode()).isEqualTo("粤0803");
        assertThat(rows.get(1).getDetails().data()).contains("已送达");
    }
}
