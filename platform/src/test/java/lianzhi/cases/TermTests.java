package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.approvals.DecideApproval;
import lianzhi.cases.overview.CasePage;
import lianzhi.cases.overview.ShowCase;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.CaseRow;
import lianzhi.cases.register.SearchCases;
import lianzhi.cases.terms.ExtendTerm;
import lianzhi.cases.terms.Ground;
import lianzhi.cases.terms.StopClock;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TermTests {
    @Autowired
    StopClock stopClock;

    @Autowired
    ExtendTerm extendTerm;

    @Autowired
    ShowCase show;

    @Autowired
    SearchCases search;

    @Autowired
    DecideApproval decide;

    @Autowired
    Samples samples;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    private CaseId id;
    private String number;
    private Viewer judge;

    @BeforeEach
    void a_case_filed_on_the_second_of_march() {
        clock.set(LocalDateTime.of(2026, 3, 2, 10, 0));
        var filed = samples.filed("粤0803");
        id = filed.id();
        number = filed.number();
        judge = samples.judgeOf(filed);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void ten_days_of_an_appraisal_move_the_term_by_ten_days() {
        assertThat(term().dueOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        clock.set(LocalDateTime.of(2026, 3, 20, 10, 0));
        stopClock.stop(judge, id, stay(Ground.AUDIT_APPRAISAL, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 19)));
        assertThat(term().dueOn()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(term().steps()).extracting("code").contains("DEDUCT");
        assertThat(dueInTheList()).isEqualTo(LocalDate.of(2026, 9, 14));
    }

    @Test
    void a_suspension_stops_the_clock_only_once_it_is_signed_and_until_it_ends() {
        clock.set(LocalDateTime.of(2026, 3, 10, 10, 0));
        stopClock.stop(judge, id, stay(Ground.SUSPENSION, LocalDate.of(2026, 3, 9), null));
        assertThat(term().stopped()).isFalse();
        sign();
        assertThat(term().stopped()).isTrue();
        assertThat(dueInTheList()).isNull();
        clock.set(LocalDateTime.of(2026, 4, 1, 10, 0));
        stopClock.go(judge, id, running(), LocalDate.of(2026, 3, 31));
        assertThat(term().stopped()).isFalse();
        assertThat(term().dueOn()).isEqualTo(LocalDate.of(2026, 9, 28));
    }

    @Test
    void what_the_list_says_is_due_next_moves_with_the_clock() {
        var others = " where case_id = {0} and code <> 'I01' and done_at is null";
        db.execute("update cases.node set dropped_at = now()" + others, id.value());
        db.execute("update cases.case_file set next_due_on = '2026-09-02' where id = {0}", id.value());
        clock.set(LocalDateTime.of(2026, 3, 20, 10, 0));
        stopClock.stop(judge, id, stay(Ground.AUDIT_APPRAISAL, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 19)));
        assertThat(row().nextDueOn()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(row().nextStep()).isNotNull();
    }

    private CaseRow row() {
        var filter = new CaseFilter(number, null, null, null, null, null, null, null, null, null, null, null, 20);
        return search.search(judge, filter).items().getFirst();
    }

    @Test
    void the_president_adds_at_most_three_months() {
        assertThatThrownBy(() -> extendTerm.ask(judge, id, 4, "案情复杂"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("EXTENSION_TOO_LONG"));
        extendTerm.ask(judge, id, 2, "案情复杂");
        assertThat(term().dueOn()).isEqualTo(LocalDate.of(2026, 9, 2));
        sign();
        assertThat(term().dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void a_period_before_the_filing_or_without_a_paper_is_refused_with_every_reason() {
        assertThatThrownBy(() -> stopClock.stop(
                        judge, id, new StopClock.Input(null, LocalDate.of(2026, 1, 1), LocalDate.of(2025, 1, 1), " ")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("field")
                                .containsExactlyInAnyOrder("ground", "from", "to", "why"));
    }

    private static StopClock.Input stay(Ground ground, LocalDate from, LocalDate to) {
        return new StopClock.Input(ground, from, to, "测试材料一份");
    }

    private CasePage.Term term() {
        return Objects.requireNonNull(show.show(judge, id, false).term());
    }

    private LocalDate dueInTheList() {
        return db.fetchOne("select due_on from cases.node where case_id = ? and code = 'I01'", id.value())
                .get(0, LocalDate.class);
    }

    private long running() {
        return db.fetchOne("select id from cases.stay where case_id = ?", id.value())
                .get(0, Long.class);
    }

    /** Whoever may sign does, one after the other. */
    private void sign() {
        var approval = db.fetchOne("select max(id) from cases.approval where case_id = ?", id.value())
                .get(0, Long.class);
        for (var signer : List.of(
                samples.person("粤0803", Role.JUDGE, 8).asViewer(),
                samples.viewer("粤0803", Role.BUREAU_CHIEF),
                samples.viewer("粤0803", Role.PRESIDENT))) {
            try {
                var version = db.fetchOne("select version from cases.approval where id = ?", approval)
                        .get(0, Integer.class);
                decide.decide(signer, approval, true, null, version);
            } catch (Refused notHisTurn) {
                assertThat(notHisTurn.reasons()).isNotEmpty();
            }
        }
    }
}
