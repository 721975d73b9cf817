package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.SearchCases;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list tells the first open step of the first due day, of several the first by its code, and none where nothing is due. */
@PlatformTest
class NextStepTests {
    private static final String COURT = "粤0802";

    @Autowired
    Samples samples;

    @Autowired
    SearchCases search;

    @Autowired
    DSLContext db;

    @Test
    void the_next_step_is_one_that_is_due_on_the_day_that_the_list_tells() {
        var filed = samples.filed(COURT);
        var id = filed.id().value();
        assertThat(told(filed.number())).isEqualTo("案卷移送承办部门");
        db.execute("update cases.node set due_on = '2020-01-02' where case_id = {0} and code in ('C01', 'I01')", id);
        db.execute("update cases.case_file set next_due_on = '2020-01-02' where id = {0}", id);
        assertThat(told(filed.number())).isEqualTo("发起首次网络查控");
        db.execute("update cases.node set due_on = null where case_id = {0}", id);
        db.execute("update cases.case_file set next_due_on = null where id = {0}", id);
        assertThat(told(filed.number())).isNull();
    }

    private @Nullable String told(String number) {
        var step = search.search(
                        samples.viewer(COURT, Role.FILING_CLERK),
                        new CaseFilter(number, null, null, null, null, null, null, null, null, null, null, null, 200))
                .items()
                .getFirst()
                .nextStep();
        return step == null ? null : step.zh();
    }
}
