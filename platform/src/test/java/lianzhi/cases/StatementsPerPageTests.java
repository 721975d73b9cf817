package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import lianzhi.CountStatements;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.overview.ShowCase;
import lianzhi.cases.register.CaseFilter;
import lianzhi.cases.register.SearchCases;
import lianzhi.cases.workbench.ShowWorkbench;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page asks the database once, however many rows it shows: a query in a loop turns this red. */
@PlatformTest
class StatementsPerPageTests {
    /** What a trip says about its plans before its questions. */
    private static final int PLANS = 1;

    @Autowired
    Samples samples;

    @Autowired
    ShowWorkbench workbench;

    @Autowired
    SearchCases search;

    @Autowired
    ShowCase showCase;

    @Test
    void the_workbench_is_one_trip_of_at_most_ten_questions() {
        var judge = samples.judgeOf(samples.filed("粤0883"));
        var counted = count(() -> workbench.show(judge, 0));
        assertThat(counted.trips()).isEqualTo(1);
        assertThat(counted.statements()).isLessThanOrEqualTo(10 + PLANS);
    }

    @Test
    void the_list_is_one_trip_for_its_page_its_count_and_its_debts() {
        var judge = samples.judgeOf(samples.filed("粤0883"));
        var counted = count(() -> search.search(judge, all()));
        assertThat(counted.trips()).isEqualTo(1);
        assertThat(counted.statements()).isEqualTo(3 + PLANS);
    }

    @Test
    void a_court_that_helps_others_asks_for_these_first() {
        samples.filed("粤0883");
        var chief = samples.viewer("粤0883", Role.BUREAU_CHIEF);
        assertThat(count(() -> search.search(chief, all())).trips()).isBetween(2, 4);
    }

    @Test
    void the_page_of_a_case_is_one_trip_of_at_most_eleven_questions_and_one_for_the_trail() {
        var filed = samples.filed("粤0883");
        var judge = samples.judgeOf(filed);
        var counted = count(() -> showCase.show(judge, filed.id(), true));
        assertThat(counted.trips()).isEqualTo(2);
        assertThat(counted.statements()).isLessThanOrEqualTo(12 + PLANS);
    }

    /** The first time remembered settings, rates and calendars are read as well. */
    private static CountStatements.Counted count(Supplier<?> page) {
        page.get();
        return CountStatements.of(page);
    }

    private static CaseFilter all() {
        return new CaseFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
