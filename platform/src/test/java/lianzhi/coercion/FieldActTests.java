package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
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

    @Test
    void a_referral_has_its_elements_the_panel_the_receipt_and_the_clocks_of_the_police() throws Exception {
        aCase();
        assertThat(refused(referral("AFTER_PUNISHMENT"))).isEqualTo("NOT_PUNISHED_BEFORE");
        var act = proposed(referral("TRANSFER"));
        var chief = Browser.signedIn(
                port, samples.person(COURT, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
        signed(chief, "REFER_CRIME", "grant");
        granted("REFER_CRIME");
        isIn(act, "DECIDED");
        done(step(act, "HANDED_TO_POLICE", "receipt", "接收001号"));
        assertThat(clockOf(act(act), "POLICE").path("dueAt").asString()).startsWith("2026-03-09T");
        assertThat(step(act, "PRIVATE_PROSECUTION_TOLD", "how", "当面").codes()).isEqualTo("POLICE_NOT_YET_SILENT");
        done(step(act, "POLICE_EXTENDED", "why", "重大复杂"));
        assertThat(clockOf(act(act), "POLICE").path("dueAt").asString()).startsWith("2026-04-01T");
        later(4, 2);
        done(step(act, "PRIVATE_PROSECUTION_TOLD", "how", "当面告知"));
        done(step(act, "POLICE_REFUSED", "reason", "证据不足"));
        assertThat(step(act, "POLICE_FILED", "number", "1").codes()).isEqualTo("STEP_CONTRADICTS");
        done(step(act, "OUTCOME", "result", "PRIVATE_PROSECUTION"));
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

    private java.util.Map<String, Object> referral(String gravity) {
        return proposal(
                "REFERRAL",
                "CRIME_OF_REFUSAL",
                YESTERDAY,
                "noticeServedOn",
                "2026-01-05",
                "orderServedOn",
                "2026-01-05",
                "subject",
                "DEBTOR",
                "ability",
                "月收入三万元",
                "refusal",
                "2026-02-01转移存款",
                "gravity",
                gravity,
                "evidenceList",
                "身份、义务、能力、拒不执行、情节各一",
                "police",
                "测试市公安局");
    }
}
