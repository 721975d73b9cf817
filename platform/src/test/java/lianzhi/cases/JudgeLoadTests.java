package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianzhi.PlatformTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A judge's open cases are counted by the case itself, whoever writes it. */
@PlatformTest
class JudgeLoadTests {
    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @Test
    void every_way_of_writing_a_case_counts_for_its_judges() {
        var id = samples.filed("粤0881").id().value();
        moved(id, -900_001L);
        assertThat(counted()).containsExactly(1, 0);
        moved(id, -900_002L);
        assertThat(counted()).containsExactly(0, 1);
        db.execute(
                "update cases.case_file set stage = 'CLOSED', closed_on = filed_on, close_way = 'PERFORMED' where id = "
                        + id);
        assertThat(counted()).containsExactly(0, 0);
        moved(id, -900_001L);
        assertThat(counted()).as("a closed case is nobody's work").containsExactly(0, 0);
        db.execute("update cases.case_file set stage = 'PAYING', closed_on = null, close_way = null where id = " + id);
        assertThat(counted()).as("opened again, for whom it is with now").containsExactly(1, 0);
        db.execute("update cases.case_file set judge_id = null where id = " + id);
        assertThat(counted()).containsExactly(0, 0);
    }

    @Test
    void all_that_is_counted_is_what_is_open() {
        assertThat(db.fetch("""
                select coalesce(l.judge_id, c.judge_id), coalesce(l.open_cases, 0), coalesce(c.n, 0)
                from cases.judge_load l full join (select judge_id, count(*) n from cases.case_file
                    where closed_on is null and judge_id is not null group by 1) c on c.judge_id = l.judge_id
                where coalesce(l.open_cases, 0) <> coalesce(c.n, 0)""")).isEmpty();
    }

    private void moved(long id, long judge) {
        db.execute("update cases.case_file set judge_id = {0} where id = {1}", judge, id);
    }

    private List<Integer> counted() {
        return db.fetch("select coalesce(l.open_cases, 0) from (values (-900001), (-900002)) v (id)"
                        + " left join cases.judge_load l on l.judge_id = v.id order by v.id desc")
                .getValues(0, Integer.class);
    }
}
