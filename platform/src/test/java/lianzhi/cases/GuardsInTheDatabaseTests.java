package lianzhi.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianzhi.PlatformTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The database refuses what the program should never write. */
@PlatformTest
class GuardsInTheDatabaseTests {
    @Autowired
    Samples samples;

    @Autowired
    DSLContext db;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "case_number_unique | insert into cases.case_file (number, court_code, year, type, serial,"
                        + " account_number, cause, title_kind, title_number, title_court, effective_on, received_on,"
                        + " filed_on, claimed_fen, traits, parties) select number, court_code, year, type, serial +"
                        + " 1000000, concat(account_number, 'x'), cause, title_kind, title_number, title_court,"
                        + " effective_on, received_on, filed_on, claimed_fen, traits, parties from cases.case_file where"
                        + " id = %d",
                "case_serial_unique | insert into cases.case_file (number, court_code, year, type, serial,"
                        + " account_number, cause, title_kind, title_number, title_court, effective_on, received_on,"
                        + " filed_on, claimed_fen, traits, parties) select concat(number, 'x'), court_code, year, type,"
                        + " serial, concat(account_number, 'x'), cause, title_kind, title_number, title_court,"
                        + " effective_on, received_on, filed_on, claimed_fen, traits, parties from cases.case_file where"
                        + " id = %d",
                "case_account_unique | insert into cases.case_file (number, court_code, year, type, serial,"
                        + " account_number, cause, title_kind, title_number, title_court, effective_on, received_on,"
                        + " filed_on, claimed_fen, traits, parties) select concat(number, 'x'), court_code, year, type,"
                        + " serial + 1000000, account_number, cause, title_kind, title_number, title_court, effective_on,"
                        + " received_on, filed_on, claimed_fen, traits, parties from cases.case_file where id = %d",
                "case_closed_has_day | update cases.case_file set stage = 'CLOSED' where id = %d",
                "case_closed_has_way | update cases.case_file set stage = 'CLOSED', closed_on = filed_on where id = %d",
                "case_closed_after_filing | update cases.case_file set stage = 'CLOSED', closed_on = filed_on - 1,"
                        + " close_way = 'PERFORMED' where id = %d",
                "case_filed_after_receipt | update cases.case_file set received_on = filed_on + 1 where id = %d",
                "case_stage | update cases.case_file set stage = 'LOST' where id = %d",
                "case_claim_not_negative | update cases.case_file set claimed_fen = -1 where id = %d",
                "case_stage | insert into cases.case_file (number, court_code, year, type, serial, stage,"
                        + " account_number, cause, title_kind, title_number, title_court, effective_on, received_on,"
                        + " filed_on, claimed_fen, traits, parties) select concat(number, 'x'), court_code, year, type,"
                        + " serial + 1000000, 'LOST', concat(account_number, 'x'), cause, title_kind, title_number,"
                        + " title_court, effective_on, received_on, filed_on, claimed_fen, traits, parties from"
                        + " cases.case_file where id = %d",
                "case_party_once | insert into cases.case_party (case_id, party_id, role, name, is_unit, id_kind,"
                        + " id_number) select case_id, party_id, 'DEBTOR', name, is_unit, id_kind, id_number from"
                        + " cases.case_party where case_id = %d",
                "case_party_role | update cases.case_party set role = 'GUEST' where case_id = %d",
                "obligation_positive | update cases.obligation set amount_fen = 0 where case_id = %d",
                "obligation_name_once | insert into cases.obligation (case_id, no, name, amount_fen) select case_id,"
                        + " 9, name, 1 from cases.obligation where case_id = %d",
                "cost_positive | update cases.cost set amount_fen = 0 where case_id = %d",
                "interest_span | update cases.interest_term set to_on = from_on - 1 where case_id = %d",
                "interest_on_obligation | update cases.interest_term set obligation = '没有' where case_id = %d",
                "standstill_span | insert into cases.standstill (case_id, from_on, to_on) values (%d, '2026-01-02',"
                        + " '2026-01-01')",
                "payment_positive | insert into cases.payment (case_id, reference, paid_on, amount_fen) values (%d,"
                        + " 'x', '2026-01-02', 0)",
                "payment_once | insert into cases.payment (case_id, reference, paid_on, amount_fen) select %d, 'x',"
                        + " '2026-01-02', 1 from generate_series(1, 2)",
                "node_one_open | insert into cases.node (case_id, code, court_code, is_duty, starts_on, started_by)"
                        + " select case_id, code, court_code, is_duty, starts_on, started_by from cases.node where done_at"
                        + " is null and case_id = %d",
                "node_done_is_whole | insert into cases.node (case_id, code, court_code, is_duty, starts_on, started_by,"
                        + " done_at) select case_id, 'X01', court_code, is_duty, starts_on, started_by, now() from"
                        + " cases.node where case_id = %d",
                "node_done_is_whole | update cases.node set done_on = starts_on where done_at is null and case_id = %d",
                "node_done_or_dropped | update cases.node set dropped_at = now() where done_at is not null and case_id"
                        + " = %d",
                "counter_from_one | update cases.counter c set last = 0 from cases.case_file f where c.court_code ="
                        + " f.court_code and f.id = %d",
                "judge_load_not_negative | update cases.judge_load l set open_cases = -1 from cases.case_file f where"
                        + " l.judge_id = f.judge_id and f.id = %d",
                "approval_state | insert into cases.approval (case_id, court_code, act, subject, state, asked_by,"
                        + " asked_by_name, asked_at, facts, decided_at) values (%d, 'x', 'x', 'x', 'MAYBE', 1, 'x', now(),"
                        + " '{}', now())",
                "approval_decided | insert into cases.approval (case_id, court_code, act, subject, state, asked_by,"
                        + " asked_by_name, asked_at, facts) values (%d, 'x', 'x', 'x', 'GRANTED', 1, 'x', now(), '{}')",
                "approval_one_open | insert into cases.approval (case_id, court_code, act, subject, asked_by,"
                        + " asked_by_name, asked_at, facts) select %d, 'x', 'x', 'twice', 1, 'x', now(), '{}' from"
                        + " generate_series(1, 2)",
                "approval_four_eyes | with a as (insert into cases.approval (case_id, court_code, act, subject,"
                        + " asked_by, asked_by_name, asked_at, facts) values (%d, 'x', 'x', 'eyes', 1, 'x', now(), '{}')"
                        + " returning id) insert into cases.approval_step (approval_id, no, role, power, asked_by,"
                        + " decided_by) select id, 1, 'x', 'x', 1, 1 from a",
                "approval_one_signature_each | with a as (insert into cases.approval (case_id, court_code, act,"
                        + " subject, asked_by, asked_by_name, asked_at, facts) values (%d, 'x', 'x', 'each', 1, 'x',"
                        + " now(), '{}') returning id) insert into cases.approval_step (approval_id, no, role, power,"
                        + " asked_by, decided_by) select id, n, 'x', 'x', 1, 2 from a, generate_series(1, 2) n",
                "approval_return_has_reason | with a as (insert into cases.approval (case_id, court_code, act,"
                        + " subject, asked_by, asked_by_name, asked_at, facts) values (%d, 'x', 'x', 'why', 1, 'x', now(),"
                        + " '{}') returning id) insert into cases.approval_step (approval_id, no, role, power, asked_by,"
                        + " granted, reason) select id, 1, 'x', 'x', 1, false, '' from a",
                "declaration_has_evidence | insert into cases.declaration (case_id, way, condition, role, evidence,"
                        + " signed_by, signed_by_name, signed_at) values (%d, 'x', 'x', 'x', '', 1, 'x', now())"
            })
    void each_named_guard_refuses(String guard, String statement) {
        var filed = samples.filed("粤0882");
        assertThatThrownBy(() -> db.execute(statement.formatted(filed.id().value())))
                .as(guard)
                .hasMessageContaining("\"" + guard + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "party_one_file | insert into parties.party (is_unit, id_kind, id_number, name) select false,"
                        + " 'PASSPORT', 'E123', 'x' from generate_series(1, 2)",
                "party_number_present | insert into parties.party (is_unit, id_kind, id_number, name) values (false,"
                        + " 'ID_CARD', '', 'x')",
                "party_name_present | insert into parties.party (is_unit, id_kind, id_number, name) values (false,"
                        + " 'PASSPORT', 'E124', '')",
                "party_kind | insert into parties.party (is_unit, id_kind, id_number, name) values (false, 'CLUB',"
                        + " 'E125', 'x')"
            })
    void each_named_guard_of_the_parties_refuses(String guard, String statement) {
        assertThatThrownBy(() -> db.execute(statement)).as(guard).hasMessageContaining("\"" + guard + "\"");
    }

    @Test
    void what_a_party_is_known_by_is_reckoned_whoever_writes_it() {
        db.execute(
                "insert into parties.party (is_unit, id_kind, id_number, name) values (false, 'PASSPORT', 'E126', 'x')");
        db.execute("update parties.party set identity = 'other' where id_number = 'E126'");
        assertThat(db.fetchValue("select identity from parties.party where id_number = 'E126'"))
                .isEqualTo("E126");
    }

    @Test
    void files_are_found_or_made_in_the_order_of_the_parties() {
        var given = "array[false, false, false], array['OTHER', 'PASSPORT', 'OTHER'], array['', 'E127', ''],"
                + " array['Z127', 'x', 'A127']";
        var made = db.fetchValue("select parties.files(" + given + ")::text");
        assertThat(db.fetchValue("select parties.files(" + given + ")::text")).isEqualTo(made);
        assertThat(db.fetchValue("select array_agg(p.name order by array_position(parties.files(" + given + "), p.id))"
                        + "::text from parties.party p where p.id = any (parties.files(" + given + "))"))
                .isEqualTo("{Z127,x,A127}");
        var twice = "array[false, false], array['OTHER', 'OTHER'], array['', ''], array['B127', 'B127']";
        var one = db.fetchValue("select parties.files(" + twice + ")::text");
        assertThat(db.fetchValue("select array[id, id]::text from parties.party where name = 'B127'"))
                .isEqualTo(one);
    }
}
