package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.filing.ChangeJudge;
import lianzhi.cases.filing.FileCase;
import lianzhi.cases.filing.Filed;
import lianzhi.cases.filing.JudgeChange;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Acts of several people at once leave one file of a party, one change of a judge and the right count. */
@PlatformTest
class AtOnceTests {
    private static final String COURT = "粤0883";

    @Autowired
    Samples samples;

    @Autowired
    FileCase fileCase;

    @Autowired
    ChangeJudge changeJudge;

    @Autowired
    CaseFiles files;

    @Autowired
    DSLContext db;

    @Test
    void cases_that_are_moved_to_and_fro_while_others_are_filed_are_counted_once() throws Exception {
        var one = samples.person(COURT, Role.JUDGE, 1);
        var two = samples.person(COURT, Role.JUDGE, 2);
        var clerk = samples.viewer(COURT, Role.FILING_CLERK);
        var chief = samples.viewer(COURT, Role.BUREAU_CHIEF);
        var acts = new ArrayList<Callable<Object>>();
        for (var i = 0; i < 6; i++) {
            var id = samples.filed(COURT).id();
            acts.add(() -> {
                for (var n = 0; n < 5; n++) {
                    var file = files.visible(chief, id);
                    var to = file.judgeId() == one.id() ? two : one;
                    changeJudge.change(chief, id, new JudgeChange(to.id(), "轮换", file.version()));
                }
                return id;
            });
            acts.add(() -> {
                for (var n = 0; n < 5; n++) {
                    fileCase.file(clerk, Samples.loan(), null);
                }
                return id;
            });
        }
        atOnce(acts);
        assertThat(db.fetch("""
                select l.judge_id from cases.judge_load l where l.open_cases <> (select count(*) from cases.case_file c
                    where c.judge_id = l.judge_id and c.closed_on is null)""")).isEmpty();
    }

    @Test
    void parties_that_are_new_to_several_filings_at_once_get_one_file() throws Exception {
        var people = List.of(Samples.man("测试同"), Samples.man("测试时"), Samples.man("测试新"));
        var acts = new ArrayList<Callable<Object>>();
        for (var i = 0; i < 12; i++) {
            var court = i % 2 == 0 ? COURT : "粤0882";
            samples.person(court, Role.JUDGE, 1);
            var clerk = samples.viewer(court, Role.FILING_CLERK);
            var a = people.get(i % 3);
            var b = people.get((i + 1 + i / 3 % 2) % 3);
            acts.add(() -> fileCase.file(clerk, Samples.loan(a, b), null));
        }
        atOnce(acts);
        for (var one : people) {
            assertThat(db.fetchValue("select count(*) from parties.party where id_number = {0}", one.idNumber()))
                    .isEqualTo(1L);
            assertThat(db.fetchValue(
                            "select count(distinct party_id) || '/' || count(*) from cases.case_party where id_number = {0}",
                            one.idNumber()))
                    .isEqualTo("1/8");
        }
    }

    @Test
    void of_two_who_saw_the_same_page_one_changes_the_judge() throws Exception {
        var judges = List.of(
                samples.person(COURT, Role.JUDGE, 1),
                samples.person(COURT, Role.JUDGE, 2),
                samples.person(COURT, Role.JUDGE, 3));
        for (var round = 0; round < 4; round++) {
            var filed = samples.filed(COURT);
            var acts = new ArrayList<Callable<Object>>();
            for (var judge : judges) {
                if (judge.id() != filed.judgeId()) acts.add(() -> changed(filed, judge.id()));
            }
            assertThat(atOnce(acts)).containsExactlyInAnyOrder("done", "CHANGED_MEANWHILE");
        }
    }

    private String changed(Filed filed, long judge) {
        try {
            var change = new JudgeChange(judge, "回避", filed.version());
            changeJudge.change(samples.viewer(COURT, Role.BUREAU_CHIEF), filed.id(), change);
            return "done";
        } catch (Refused no) {
            return no.reasons().getFirst().code();
        }
    }

    private static List<Object> atOnce(List<Callable<Object>> acts) throws Exception {
        var answers = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            for (var done : people.invokeAll(acts)) {
                answers.add(done.get());
            }
        }
        return answers;
    }
}
