package lianzhi.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.TestCases;
import lianzhi.access.NewPerson;
import lianzhi.access.People;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class WarningTests {
    private static final String PASSWORD = "Warning-Test-2026";
    private static final String COURT = "粤0882";

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    People people;

    @Autowired
    List<Job> jobs;

    @Autowired
    JdbcClient sql;

    @Autowired
    Faults faults;

    @Autowired
    SettableClock clock;

    private TestCases cases;
    private long judge;

    @BeforeEach
    void people_are_there() {
        cases = new TestCases(sql);
        seed.ensure(
                List.of(
                        new NewPerson("warn-judge", "测试甲法官", COURT, Set.of(Role.JUDGE)),
                        new NewPerson("warn-other", "测试乙法官", COURT, Set.of(Role.JUDGE)),
                        new NewPerson("warn-chief", "测试局长", COURT, Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("warn-far", "测试外院", "粤0883", Set.of(Role.BUREAU_CHIEF)),
                        new NewPerson("warn-auditor", "测试审计", "粤08", Set.of(Role.AUDITOR))),
                PASSWORD);
        judge = people.findByLogin("warn-judge").orElseThrow().id();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private void night(String day) {
        clock.set(LocalDateTime.parse(day + "T01:00"));
        jobs.stream().filter(job -> job.name().equals("oversight-warnings")).forEach(Job::run);
    }

    private List<String> levels(long node) {
        return sql.sql("select level from oversight.warning where node_id = ? order by id")
                .param(node)
                .query(String.class)
                .list();
    }

    @Test
    void a_node_is_warned_of_once_before_its_limit_and_escalated_once_after_it() {
        var caseId = cases.open(COURT, judge, LocalDate.parse("2026-03-02"), 100);
        var node = cases.node(caseId, "I01", LocalDate.parse("2026-09-02"));
        night("2026-08-29");
        assertThat(levels(node)).isEmpty();
        night("2026-08-30");
        night("2026-08-31");
        assertThat(levels(node)).containsExactly("OWNER");
        night("2026-09-04");
        assertThat(levels(node)).containsExactly("OWNER");
        night("2026-09-05");
        night("2026-09-06");
        assertThat(levels(node)).containsExactly("OWNER", "CHIEF");
        assertThat(sql.sql("select owner_name from oversight.warning where node_id = ? order by id")
                        .param(node)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "测试甲法官",
                        people.withRole(COURT, Role.BUREAU_CHIEF).getFirst().name());
    }

    @Test
    void one_bad_case_stops_nobody_elses_warning_and_is_warned_once_it_is_mended() {
        var bad = cases.node(
                cases.open(COURT, judge, LocalDate.parse("2026-03-02"), 100), "I01", LocalDate.parse("2026-08-01"));
        var good = cases.node(
                cases.open(COURT, judge, LocalDate.parse("2026-03-02"), 100), "I01", LocalDate.parse("2026-08-02"));
        sql.sql("alter table oversight.warning add constraint test_bad check (node_id <> " + bad + ")")
                .update();
        try {
            night("2026-08-02");
        } finally {
            sql.sql("alter table oversight.warning drop constraint test_bad").update();
        }
        assertThat(levels(bad)).isEmpty();
        assertThat(levels(good)).containsExactly("OWNER");
        assertThat(openFaults(bad)).isEqualTo(1);
        assertThat(faults.open())
                .anyMatch(fault ->
                        fault.subject().equals("node:" + bad) && fault.message().contains("test_bad"));
        night("2026-08-03");
        assertThat(levels(bad)).containsExactly("OWNER");
        assertThat(openFaults(bad)).isZero();
    }

    private long openFaults(long node) {
        return sql.sql("select count(*) from operations.fault where job = 'oversight-warnings' and subject = ? and"
                        + " settled_at is null")
                .param("node:" + node)
                .query(Long.class)
                .single();
    }

    @Test
    void a_warning_is_settled_when_its_node_is_done() throws Exception {
        var caseId = cases.open(COURT, judge, LocalDate.parse("2026-03-02"), 100);
        var node = cases.node(caseId, "I01", LocalDate.parse("2026-07-01"));
        night("2026-07-01");
        cases.done(node, LocalDate.parse("2026-07-01"));
        night("2026-07-02");
        assertThat(sql.sql("select settled_at is not null from oversight.warning where node_id = ?")
                        .param(node)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void a_judge_sees_his_own_the_chief_his_courts_a_foreign_chief_none_and_the_auditor_may_not_look()
            throws Exception {
        var caseId = cases.open(COURT, judge, LocalDate.parse("2026-03-02"), 100);
        cases.node(caseId, "I01", LocalDate.parse("2026-06-01"));
        night("2026-06-01");
        clock.reset();
        var mark = "\"caseId\":" + caseId + ",";
        var list = "/api/v1/warnings?size=500";
        assertThat(Browser.signedIn(port, "warn-judge", PASSWORD).get(list).body())
                .contains(mark);
        assertThat(Browser.signedIn(port, "warn-chief", PASSWORD).get(list).body())
                .contains(mark);
        assertThat(Browser.signedIn(port, "warn-other", PASSWORD).get(list).body())
                .doesNotContain(mark);
        assertThat(Browser.signedIn(port, "warn-far", PASSWORD).get(list).body())
                .doesNotContain(mark);
        assertThat(Browser.signedIn(port, "warn-auditor", PASSWORD).get(list).status())
                .isEqualTo(403);
    }

    @Test
    void only_the_owner_answers_a_warning_and_only_once() throws Exception {
        var caseId = cases.open(COURT, judge, LocalDate.parse("2026-03-02"), 100);
        var node = cases.node(caseId, "I01", LocalDate.parse("2026-05-01"));
        night("2026-05-01");
        clock.reset();
        var id = sql.sql("select id from oversight.warning where node_id = ?")
                .param(node)
                .query(Long.class)
                .single();
        var path = "/api/v1/warnings/" + id + "/answer";
        var said = "{\"text\":\"已约谈，三日内办结\"}";
        assertThat(Browser.signedIn(port, "warn-other", PASSWORD)
                        .put(path, said)
                        .status())
                .isEqualTo(404);
        var mine = Browser.signedIn(port, "warn-judge", PASSWORD);
        assertThat(mine.put(path, "{\"text\":\" \"}").status()).isEqualTo(400);
        assertThat(mine.put(path, said).status()).isEqualTo(204);
        assertThat(mine.put(path, said).status()).isEqualTo(404);
    }
}
