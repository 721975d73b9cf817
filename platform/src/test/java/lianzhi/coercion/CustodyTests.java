package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Application;
import lianzhi.sanctions.Minors;
import org.junit.jupiter.api.Test;

@PlatformTest
class CustodyTests extends CoercionWalk {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    @Test
    void detention_runs_from_the_decision_to_the_release_with_its_clocks() throws Exception {
        aCase();
        assertThat(refused(detention("16"))).isEqualTo("DETENTION_DAYS_OUT_OF_RANGE");
        var act = proposed(detention("10"));
        assertThat(step(act, "STARTED", List.of(film(1)), "place", "测试路1号", "officers", "甲、乙")
                        .codes())
                .isEqualTo("STEP_TOO_EARLY");
        granted("DETENTION");
        isIn(act, "DECIDED");
        assertThat(act(act).path("papers")).hasSize(1);
        assertThat(step(act, "STARTED", "place", "测试路1号", "officers", "甲、乙").codes())
                .isEqualTo("NOT_RECORDED");
        done(step(act, "STARTED", List.of(film(1)), "place", "测试路1号", "officers", "甲、乙"));
        assertThat(act(act).path("papers").toString()).contains("DETENTION_DECISION", "FAMILY_NOTICE");
        assertThat(clockOf(act(act), "FAMILY").path("dueAt").asString()).startsWith("2026-03-03T01:00");
        assertThat(clockOf(act(act), "TERM").path("dueAt").asString()).startsWith("2026-03-12T01:00");
        assertThat(step(act, "HANDED_OVER", "house", "测试拘留所", "receipt", "收1").codes())
                .isEqualTo("STEP_TOO_EARLY");
        done(step(act, "MEDICAL_CHECK", "result", "UNFIT", "doctor", "测试医院"));
        assertThat(step(act, "HANDED_OVER", "house", "测试拘留所", "receipt", "收1").codes())
                .isEqualTo("STEP_NOT_ALLOWED");
        done(step(act, "FAMILY_TOLD", "how", "电话告知其妻"));
        done(step(act, "ENDED", "reason", "UNFIT"));
        assertThat(act(act).path("state").asString()).isEqualTo("ENDED");
        assertThat(clockOf(act(act), "TERM").path("doneAt").asString("")).isNotEmpty();
    }

    @Test
    void early_release_needs_a_written_undertaking_and_the_president() throws Exception {
        aCase();
        var act = proposed(detention("5"));
        granted("DETENTION");
        isIn(act, "DECIDED");
        done(step(act, "STARTED", List.of(film(1)), "place", "测试路1号", "officers", "甲、乙"));
        assertThat(step(act, "EARLY_RELEASE_ASKED", "undertaking", "保证配合").codes())
                .isEqualTo("PAPER_MISSING");
    }

    @Test
    void an_urgent_detention_is_reported_at_once_and_ends_when_it_is_not_approved() throws Exception {
        aCase();
        var urgent = detention("3");
        urgent.put("urgent", true);
        var act = proposed(urgent);
        done(step(act, "STARTED", List.of(film(1)), "place", "法院门口", "officers", "甲、乙"));
        assertThat(clockOf(act(act), "RATIFY").path("effect").asString()).isEqualTo("MUST_END");
        signed(president, "DETENTION_URGENT", "return");
        clock.set(LocalDateTime.of(2026, 3, 2, 9, 30));
        eventually(() -> step(act, "ENDED", "reason", "NOT_APPROVED").status() == 200);
        assertThat(act(act).path("state").asString()).isEqualTo("RETURNED");
    }

    @Test
    void a_unit_has_no_body_but_its_principal_has_and_a_minor_is_never_detained() throws Exception {
        var unit = new Application.Party("测试有限公司", "CREDIT_CODE", "91449999MA1000001P", "", "测试路");
        aCase(Samples.loan(Samples.man("测试甲"), creditable(unit)));
        for (var none : new String[] {null, "", " ", "测试有限公司"}) {
            var itself = detention("3");
            itself.put("personName", none);
            assertThat(refused(itself)).as("a unit has no body: %s", none).contains("UNIT_CANNOT_BE_HELD");
        }
        var principal = detention("3");
        principal.put("personName", "测试负责人");
        assertThat(proposed(principal)).isPositive();
        var child = new Application.Party("测试童", "ID_CARD", Minors.idNumber(), "", "测试路");
        aCase(Samples.loan(Samples.man("测试甲"), child));
        for (var none : new String[] {null, "", "测试童"}) {
            var himself = detention("3");
            himself.put("personName", none);
            assertThat(refused(himself)).as("a minor: %s", none).isEqualTo("PERSON_IS_A_MINOR");
        }
    }

    @Test
    void questioning_by_force_needs_a_summons_first_and_ends_after_8_or_24_hours() throws Exception {
        aCase();
        assertThat(refused(summons("2026-03-02", "NO"))).isEqualTo("NOT_SUMMONED_BEFORE");
        var eight = proposed(summons("2026-02-25", "NO"));
        granted("COMPELLED_SUMMONS");
        isIn(eight, "DECIDED");
        done(step(eight, "ARRIVED", List.of(film(1)), "officers", "甲、乙"));
        assertThat(clockOf(act(eight), "QUESTIONING").path("dueAt").asString()).startsWith("2026-03-02T09:00");
        var chief = Browser.signedIn(
                port, samples.person(COURT, Role.BUREAU_CHIEF, 1).login(), Samples.PASSWORD);
        assertThat(chief.get("/api/v1/coercion?kind=SUMMONS").body()).contains("QUESTIONING");
        assertThat(judge.get("/api/v1/workbench?further=9").body()).contains("QUESTIONING");
        done(step(eight, "QUESTIONING_ENDED", "result", "已询问，当场报告财产"));
        var longer = proposed(summons("2026-02-26", "YES"));
        granted("COMPELLED_SUMMONS");
        isIn(longer, "DECIDED");
        done(step(longer, "ARRIVED", List.of(film(1)), "officers", "甲、乙"));
        assertThat(clockOf(act(longer), "QUESTIONING").path("dueAt").asString()).startsWith("2026-03-03T01:00");
    }

    private java.util.Map<String, Object> detention(String days) {
        return proposal("DETENTION", "OBSTRUCTING", YESTERDAY, "days", days, "family", "测试妻", "house", "测试拘留所");
    }

    private java.util.Map<String, Object> summons(String servedOn, String mayDetain) {
        return proposal(
                "SUMMONS",
                "NO_SHOW",
                YESTERDAY,
                "summonsServedOn",
                servedOn,
                "arriveAt",
                "2026-03-02T10:00",
                "arrivePlace",
                "本院",
                "address",
                "测试路1号",
                "mayDetain",
                mayDetain);
    }

    private static Application.Party creditable(Application.Party unit) {
        for (var last : "0123456789ABCDEFGHJKLMNPQRTUWXY".split("")) {
            for (var check : "0123456789ABCDEFGHJKLMNPQRTUWXY".split("")) {
                var code = "91449999MA100037" + last + check;
                if (lianzhi.law.identifiers.CreditCode.check(code)
                        instanceof lianzhi.law.identifiers.Checked.Valid<?>) {
                    return new Application.Party(unit.name(), "CREDIT_CODE", code, unit.phone(), unit.address());
                }
            }
        }
        throw new AssertionError("No check character fits");
    }
}
