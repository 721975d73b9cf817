package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;

@PlatformTest
class FieldActTests extends CoercionWalk {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_search_is_filmed_by_two_devices_and_its_record_is_made() throws Exception {
        aCase();
        assertThat(refused(proposal("SEARCH", "HIDING_BOOKS", YESTERDAY, "place", "测试路3号", "demandedOn", "2026-03-02")))
                .as("demanded after he had refused")
                .isEqualTo("NOT_DEMANDED_BEFORE");
        var act = proposed(proposal("SEARCH", "HIDING_BOOKS", YESTERDAY, "place", "测试路3号", "demandedOn", "2026-02-27"));
        granted("SEARCH");
        isIn(act, "DECIDED");
        assertThat(search(act, List.of(film(1))).codes()).isEqualTo("TWO_DEVICES");
        done(search(act, List.of(film(1), film(2))));
        assertThat(act(act).path("state").asString()).isEqualTo("ENDED");
        assertThat(act(act).path("papers").toString()).contains("SEARCH_WARRANT", "SEARCH_RECORD");
    }

    @Test
    void nobody_is_evicted_before_the_day_of_the_notice_is_over() throws Exception {
        aCase();
        assertThat(refused(eviction("2026-03-02"))).isEqualTo("NO_TIME_TO_VACATE");
        var act = proposed(eviction("2026-03-20"));
        granted("EVICTION");
        isIn(act, "DECIDED");
        assertThat(evicted(act).codes()).isEqualTo("NOT_BEFORE_THE_DAY");
        later(3, 21);
        done(evicted(act));
        assertThat(act(act).path("endedHow").asString()).isEqualTo("EVICTED");
    }

    private Browser.Answer search(long act, List<java.util.Map<String, String>> films) throws Exception {
        return step(act, "DONE", films, "officers", "甲、乙", "witnesses", "居委会丙", "items", "账簿三册", "woman", "NOT_NEEDED");
    }

    private Browser.Answer evicted(long act) throws Exception {
        return step(act, "DONE", List.of(film(1), film(2)), "officers", "甲、乙", "witnesses", "居委会丙", "items", "家具一批");
    }

    private java.util.Map<String, Object> eviction(String until) {
        return proposal("EVICTION", "NOT_VACATING", YESTERDAY, "address", "测试路3号201房", "untilOn", until);
    }
}
