package lianzhi.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.access.Viewer;
import lianzhi.cases.Stage;
import lianzhi.cases.nodes.DueColour;
import lianzhi.cases.register.CaseFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** Each condition is read under its own name, and what is left out is no condition. */
@PlatformTest
class ReadCaseFilterTests {
    @Autowired
    ReadCaseFilter filters;

    @Test
    void each_condition_has_its_own_name() throws Exception {
        var all = Map.ofEntries(
                Map.entry("q", "甲"),
                Map.entry("stage", "FILED"),
                Map.entry("court", "粤0803"),
                Map.entry("judge", "me"),
                Map.entry("colour", "OVERDUE"),
                Map.entry("dueBy", "2026-01-02"),
                Map.entry("from", "2026-01-03"),
                Map.entry("to", "2026-01-04"),
                Map.entry("open", "true"),
                Map.entry("helped", "false"),
                Map.entry("sort", "-number"),
                Map.entry("page", "2"),
                Map.entry("size", "30"));
        assertThat(read(all))
                .isEqualTo(new CaseFilter(
                        "甲",
                        Stage.FILED,
                        "粤0803",
                        "me",
                        DueColour.OVERDUE,
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 1, 3),
                        LocalDate.of(2026, 1, 4),
                        true,
                        false,
                        "-number",
                        2,
                        30));
    }

    @Test
    void what_is_left_out_or_empty_is_no_condition() throws Exception {
        var none = new CaseFilter(null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(read(Map.of())).isEqualTo(none);
        assertThat(read(Map.of("stage", "", "from", "", "open", "", "size", "")))
                .isEqualTo(none);
    }

    private Object read(Map<String, String> conditions) throws Exception {
        var request = new MockHttpServletRequest();
        conditions.forEach(request::setParameter);
        var list = CaseController.class.getDeclaredMethod("list", Viewer.class, CaseFilter.class);
        return filters.resolveArgument(new MethodParameter(list, 1), null, new ServletWebRequest(request), null);
    }
}
