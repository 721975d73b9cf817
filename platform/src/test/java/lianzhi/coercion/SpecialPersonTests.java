package lianzhi.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.PlatformTest;

import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import org.junit.jupiter.api.Test;

/** Deputies and others stop at the gate, whoever proposes and in whatever case; who signs reads the paper of the prior step. */
@PlatformTest
class SpecialPersonTests extends CoercionWalk {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void what_was_said_of_a_person_is_remembered_in_every_case_and_read_by_who_signs() throws Exception {
        var debtor = Samples.man("测试代表");
        aCase(loan(debtor));
        assertThat(refused(fine("HIDING_ASSETS", "DEPUTY", ""))).isEqualTo("SPECIAL_PERSON_GATE");
        assertThat(refused(fine("HIDING_ASSETS", "SOMEBODY", "证明"))).isEqualTo("SPECIAL_STATUS_UNKNOWN");
        proposed(fine("HIDING_ASSETS", "NONE", ""));
        var act = proposed(fine("OBSTRUCTING", "DEPUTY", "区人大常委会许可（2026）1号，2026-02-20"));
        assertThat(president.get("/api/v1/approvals?box=WAITING&size=200").body())
                .contains("区人大常委会许可（2026）1号", "DEPUTY");
        assertThat(act(act).path("facts").path("priorStep").asString()).startsWith("区人大常委会许可");

        aCase(loan(debtor));
        assertThat(refused(fine("HIDING_ASSETS", "NONE", ""))).isEqualTo("SPECIAL_PERSON_KNOWN");
        proposed(fine("HIDING_ASSETS", "NONE", "代表资格已于2026-01-31终止，区人大常委会公告"));
        proposed(fine("OBSTRUCTING", "NONE", ""));
        aCase();
        proposed(fine("HIDING_ASSETS", "NONE", ""));
    }

    @Test
    void a_declaration_that_has_nothing_to_do_with_it_makes_no_other_act_of_the_same_conduct() throws Exception {
        aCase();
        var declaration = ordered();
        var once = fine("HIDING_ASSETS", "NONE", "");
        proposed(once);
        once.put("declarationId", declaration.id());
        assertThat(refused(once)).isEqualTo("SAME_ACT_PUNISHED");
    }

    private Map<String, Object> fine(String conduct, String special, String prior) {
        var fine = proposal("FINE", conduct, TODAY, "amount", "5000.00", "payBy", "2026-04-02");
        fine.put("special", special);
        fine.put("priorStep", prior);
        return fine;
    }

    private static Application loan(Application.Party debtor) {
        return Samples.loan(Samples.man("测试甲"), debtor);
    }
}
