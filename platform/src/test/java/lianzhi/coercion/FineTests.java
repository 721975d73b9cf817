package lianzhi.coercion;

import static lianzhi.inquiry.LinkedCase.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.PlatformTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PlatformTest
class FineTests extends CoercionWalk {
    @Autowired
    DSLContext db;

    @Test
    void who_does_not_declare_is_fined_once_with_a_number_service_review_and_payment() throws Exception {
        aCase();
        var declaration = ordered();
        assertThat(declaration.dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        var settled = Map.of("outcome", "REFUSED", "why", "经催告仍不报告", "version", 0);
        assertThat(judge.post("/api/v1/declarations/" + declaration.id() + "/outcome", json(settled))
                        .codes())
                .isEqualTo("NOT_REFUSED");
        later(3, 18);
        done(judge.post("/api/v1/declarations/" + declaration.id() + "/outcome", json(settled)));
        var drafts = judge.get(path("/declarations")).json().path("drafts");
        assertThat(drafts).hasSize(3);
        assertThat(drafts.get(0).path("conductText").asString()).contains("2026-03-02", "2026-03-17", "仍未报告财产");
        var fine = proposal(
                "FINE", "REPORT_REFUSED", LocalDate.of(2026, 3, 18), "amount", "5000.00", "payBy", "2026-04-02");
        fine.put("declarationId", declaration.id());
        var act = proposed(fine);
        assertThat(refused(fine)).isEqualTo("SAME_ACT_PUNISHED");
        granted("FINE");
        isIn(act, "DECIDED");
        assertThat(act(act).path("papers").get(0).path("number").asString()).matches("[(（]2026[)）]粤0811司惩\\d+号");
        actServed(act);
        assertThat(clockOf(act(act), "REVIEW").path("dueAt").asString()).startsWith("2026-03-23T");
        assertThat(clockOf(act(act), "PAY").path("dueAt").asString()).startsWith("2026-04-02T");
        done(step(act, "REVIEW_ASKED", "reason", "数额过高"));
        assertThat(clockOf(act(act), "DECIDE_REVIEW").path("dueAt").asString()).startsWith("2026-03-23T");
        done(step(act, "REVIEW_DECIDED", "result", "UPHELD", "number", "（2026）粤08司惩复1号", "reason", "数额适当"));
        done(step(act, "PAID", "receipt", "票据0001"));
        assertThat(act(act).path("state").asString()).isEqualTo("ENDED");
        assertThat(step(act, "PAID", "receipt", "票据0002").codes()).contains("ACT_IS_OVER", "STEP_DONE_BEFORE");
        assertThat(db.fetchValue(
                        "select count(*) from shared.coercive_act where case_id = ? and fen = 500000", id.value()))
                .isEqualTo(1L);
        assertThat(judge.get(path("/timeline?size=200")).body())
                .contains(
                        "REPORT_DEFAULTED",
                        "FINE_DECIDED",
                        "SANCTION_DECISION_SERVED",
                        "SANCTION_REVIEW_ASKED",
                        "FINE_PAID");
    }

    @Test
    void limits_follow_person_unit_and_date_and_every_reason_is_named_at_once() throws Exception {
        aCase();
        var today = LocalDate.of(2026, 3, 2);
        assertThat(refused(proposal("FINE", "HIDING_ASSETS", today, "amount", "100000.01", "payBy", "2026-04-02")))
                .isEqualTo("FINE_OUT_OF_RANGE");
        assertThat(refused(proposal(
                        "FINE",
                        "HIDING_ASSETS",
                        LocalDate.of(2012, 12, 31),
                        "amount",
                        "10000.01",
                        "payBy",
                        "2026-04-02")))
                .isEqualTo("FINE_OUT_OF_RANGE");
        assertThat(refused(proposal("FINE", "HIDING_ASSETS", today, "amount", "12,5", "payBy", "morgen")))
                .isEqualTo("FIELD_FORM,FIELD_FORM");
        var both = proposal("FINE", "NO_SHOW", today.plusDays(1), "amount", "200000.00", "payBy", "2026-04-02");
        assertThat(refused(both)).isEqualTo("CONDUCT_NOT_ANSWERED_SO,CONDUCT_IN_FUTURE,FINE_OUT_OF_RANGE");
        var deputy = proposal("FINE", "HIDING_ASSETS", today, "amount", "5000.00", "payBy", "2026-04-02");
        deputy.put("special", "DEPUTY");
        assertThat(refused(deputy)).isEqualTo("SPECIAL_PERSON_GATE");
        deputy.put("priorStep", "区人大常委会许可 2026-02-20");
        assertThat(proposed(deputy)).isPositive();
    }

    @Test
    void a_returned_fine_never_was_and_the_conduct_can_be_answered_anew() throws Exception {
        aCase();
        var fine =
                proposal("FINE", "OBSTRUCTING", LocalDate.of(2026, 3, 1), "amount", "5000.00", "payBy", "2026-04-02");
        var act = proposed(fine);
        assertThat(drafts("FINE"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.toString()).contains("罚款", "5000.00"));
        signed(president, "FINE", "return");
        isIn(act, "RETURNED");
        assertThat(proposed(fine)).isGreaterThan(act);
    }

    @Test
    void the_database_itself_refuses_a_second_fine_for_the_same_conduct() throws Exception {
        aCase();
        var act = proposed(
                proposal("FINE", "OBSTRUCTING", LocalDate.of(2026, 3, 1), "amount", "5000.00", "payBy", "2026-04-02"));
        assertThatThrownBy(() -> db.execute("""
            insert into coercion.act (case_id, kind, case_party_id, person_name, is_unit, conduct, conduct_on,
                conduct_text, conduct_key, fen, facts, state, proposed_by, proposed_by_name, proposed_at)
            select case_id, kind, case_party_id, person_name, is_unit, conduct, conduct_on, conduct_text,
                conduct_key, fen, facts, state, proposed_by, proposed_by_name, proposed_at
            from coercion.act where id = ?\
            """, act))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("act_same_conduct_once");
        assertThatThrownBy(() -> db.execute("update coercion.act set fen = null where id = ?", act))
                .hasMessageContaining("act_fine_has_an_amount");
    }

    @Test
    void a_signature_after_a_withdrawal_changes_nothing() throws Exception {
        aCase();
        var act = proposed(
                proposal("FINE", "OBSTRUCTING", LocalDate.of(2026, 3, 1), "amount", "5000.00", "payBy", "2026-04-02"));
        done(judge.post("/api/v1/coercion/" + act + "/withdrawal", json(Map.of("version", 0))));
        granted("FINE");
        eventually(() -> act(act).path("state").asString().equals("WITHDRAWN"));
        assertThat(act(act).path("papers")).isEmpty();
    }
}
