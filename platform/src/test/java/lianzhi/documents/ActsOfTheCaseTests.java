package lianzhi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseId;
import lianzhi.cases.Samples;
import lianzhi.cases.terms.Ground;
import lianzhi.cases.terms.StopClock;
import lianzhi.documents.issue.ReadPapersToSign;
import lianzhi.documents.template.MergedText;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs a closing, a suspension or a stay has read what the court will say. */
@PlatformTest
class ActsOfTheCaseTests {
    @Autowired
    Samples samples;

    @Autowired
    StopClock stopClock;

    @Autowired
    Approvals approvals;

    @Autowired
    Documents documents;

    @Autowired
    ReadPapersToSign read;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    private CaseId id;
    private Viewer judge;

    @BeforeEach
    void a_case() {
        var filed = samples.filed("粤0803");
        id = filed.id();
        judge = samples.judgeOf(filed);
    }

    @ParameterizedTest
    @CsvSource({"SUSPENSION,中止执行", "SETTLEMENT_STAY,暂缓"})
    void the_ruling_of_a_suspension_or_stay_names_its_ground(Ground ground, String says) {
        stopClock.stop(judge, id, new StopClock.Input(ground, LocalDate.now(clock), null, "被执行人下落不明"));
        assertThat(only().toString()).contains(says, "被执行人下落不明");
    }

    @ParameterizedTest
    @CsvSource({"PERFORMED,CLOSE_PERFORMED,结案通知书", "ROUND_TERMINATED,ROUND_PANEL,终结", "ENDED,END_ENFORCEMENT,终结"})
    void the_paper_of_a_closing_is_read_before_it_is_signed(String way, String act, String says) {
        approvals.request(judge, id, act, "close:" + id.value() + ":" + way, Map.of("way", says));
        assertThat(only().toString()).contains(says, "测试乙");
    }

    @Test
    void a_closing_paper_that_is_issued_already_is_no_draft() {
        documents.issue(judge, id, "CLOSE_NOTICE", Map.of("performed.on", "2026-03-01", "amounts.table", "无"));
        var asked = approvals.request(
                judge, id, "CLOSE_PERFORMED", "close:" + id.value() + ":PERFORMED", Map.of("way", "执行完毕"));
        assertThat(read.of(samples.viewer("粤0803", Role.BUREAU_CHIEF), asked, 0).total())
                .isZero();
    }

    private MergedText only() {
        var approval = (Long) db.fetchValue("select id from cases.approval where case_id = ?", id.value());
        var page = read.of(samples.viewer("粤0803", Role.BUREAU_CHIEF), approval, 0);
        assertThat(page.items()).hasSize(1);
        return page.items().getFirst();
    }
}
