package lianzhi.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Things of the secret case that take weeks, another court or a bank to come about: put where they would be kept, each with a word that
 * nobody else may read.
 */
@Component
class SecretRows {
    /** By the part of an address in front of the number: 0 the case, 1 the word, 2 the court, 3 the debtor's place in the case. */
    private static final List<Map.Entry<String, String>> ROWS = List.of(
            Map.entry("/supervision-orders/{id}", """
                insert into command.supervision_order (number, court_code, case_id, case_number, subject, demand, issued_by,
                    issued_by_name, issued_at, due_on)
                values ({1}, {2}, {0}, {1}, {1}, {1}, 1, {1}, now(), current_date + 9) returning id"""),
            Map.entry("/command/transfers/{id}", """
                insert into command.transfer (case_id, case_number, mode, from_court, to_court, reason, asked_by, asked_by_name,
                    asked_at)
                values ({0}, {1}, 'JOINT', {2}, '粤0891', {1}, 1, {1}, now()) returning id"""),
            Map.entry("/command/visits/{id}", """
                insert into command.visit (kind, court_code, on_day, people, findings, demands, due_on, recorded_by,
                    recorded_by_name, recorded_at)
                values ('INSPECTION', {2}, current_date, {1}, {1}, {1}, current_date + 9, 1, {1}, now()) returning id"""),
            Map.entry("/warnings/{id}", """
                insert into oversight.warning (node_id, case_id, court_code, level, node_code, node_zh, node_en, due_on,
                    owner_name, raised_at)
                values (-{0}, {0}, {2}, 'OWNER', 'I01', {1}, {1}, current_date, {1}, now()) returning id"""),
            Map.entry("/sanction-batches/{id}", """
                with batch as (insert into sanctions.batch (court_code, title, items, conduct, declared, state, asked_by,
                        asked_by_name, asked_at)
                    values ({2}, {1}, '{DC1}', {1}, '{}', 'EMPTY', 1, {1}, now()) returning id),
                person as (insert into sanctions.batch_person (batch_id, no, case_id, case_party_id, state)
                    select id, 1, {0}, {3}, 'NOT_MET' from batch)
                select id from batch"""),
            Map.entry("/api/v1/exposures/{id}", """
                with batch as (insert into publicity.exposure_batch (court_code, title, channels, state, asked_by, asked_by_name,
                        asked_at)
                    values ({2}, {1}, '{SCREEN}', 'ASKED', 1, {1}, now()) returning id),
                person as (insert into publicity.exposure_person (batch_id, sanction_id, case_id, case_party_id)
                    select b.id, s.id, {0}, {3} from batch b, sanctions.sanction s where s.case_id = {0} limit 1)
                select id from batch"""),
            Map.entry("/api/v1/auctions/{id}", """
                insert into publicity.auction (case_id, court_code, round, asset_kind, title, body, site, site_url, reference_fen,
                    start_fen, deposit_fen, noticed_on, opens_on, closes_on, written_by, written_by_name, written_at)
                values ({0}, {2}, 'FIRST', 'MOVABLE', {1}, {1}, {1}, 'https://example.test/a', 1000, 1000, 100, '2025-01-01',
                    '2025-02-01', '2025-02-02', 1, {1}, now()) returning id"""),
            Map.entry("/agency/orders/{id}", """
                with unit as (insert into agencies.unit (code, name_zh, name_en, kind, promised_hours, password_hash, active)
                    values ('ceshi-' || {0}::bigint, '测试停联单位', 'Test unit, stopped', 'EMPLOYER', 24, '-', false) returning id)
                insert into agencies.assistance (unit_id, kind, subject, measure, measure_zh, measure_en, case_number, court_code,
                    person_name, is_unit, id_kind, id_number, text_zh, from_on, sent_at, due_at)
                select id, 'IMPOSE', {1}, 'J01', {1}, {1}, {1}, {2}, {1}, false, 'OTHER', {1}, {1}, current_date, now(), now()
                from unit returning id"""),
            Map.entry("/control-visits/{id}", """
                insert into control.visit (act_id, task, opened_at)
                select max(a.id), {1}, now() from control.act a join control.measure m on m.id = a.measure_id
                where m.case_id = {0} returning id"""),
            Map.entry("/control-batches/{id}", """
                with batch as (insert into control.batch (case_id, asked_by, asked_by_name, asked_at)
                    values ({0}, 1, {1}, now()) returning id),
                refusal as (insert into control.batch_refusal (batch_id, position, asset_id, reason)
                    select b.id, 1, s.asset_id, {1} from batch b, inquiry.sighting s where s.case_id = {0} limit 1)
                select id from batch"""),
            Map.entry("/asset-limits/{id}", """
                insert into control.asset_limit (case_id, asset_id, kind, ground, entered_by, entered_by_name, entered_at)
                select {0}, max(asset_id), 'SPECIAL_ACCOUNT', {1}, 1, {1}, now() from inquiry.sighting where case_id = {0}
                returning id"""),
            Map.entry("/disposal-requests/{id}", """
                insert into control.disposal_transfer (case_id, measure_id, asset_id, document_id, first_court, first_case,
                    first_seized_on, ground, asked_by, asked_by_name, asked_at, due_on)
                select {0}, max(m.id), max(m.asset_id), 1, {1}, {1}, '2025-01-01', {1}, 1, {1}, now(), '2099-01-01'
                from control.measure m where m.case_id = {0} returning id"""),
            Map.entry("/funds/match-requests/{id}", """
                insert into funds.match_request (receipt_id, case_id, reason, asked_by, asked_at)
                select max(id), {0}, {1}, 1, now() from funds.receipt where case_id = {0} returning id"""),
            Map.entry("/funds/payment-files/{id}", """
                insert into funds.payment_file (court_code, made_by, made_by_name, made_at, payouts, fen, sha256, content)
                values ({2}, 1, {1}, now(), 1, 1, '0', convert_to({1}, 'UTF8')) returning id"""),
            Map.entry("/funds/settlements/{id}", """
                insert into funds.settlement (case_id, court_code, kind, agreed_on, total_fen, terms, recorded_by,
                    recorded_by_name, recorded_at)
                values ({0}, {2}, 'SETTLEMENT', current_date, 100, {1}, 1, {1}, now()) returning id"""),
            Map.entry("/funds/plans/{id}", """
                with pot as (insert into funds.distribution (case_id, court_code, reason, opened_by, opened_at)
                    values ({0}, {2}, {1}, 1, now()) returning id)
                insert into funds.plan (distribution_id, nr, regime, claims_on, proceeds_fen, remaining_fen, request, made_by,
                    made_by_name, made_at)
                select id, 1, 'PARTICIPATION', current_date, 100, 0, '{}', 1, {1}, now() from pot returning id"""),
            Map.entry("/funds/plan-objections/{id}", """
                with plan as (select max(p.id) as id from funds.plan p join funds.distribution d on d.id = p.distribution_id
                    where d.case_id = {0}),
                share as (insert into funds.plan_share (plan_id, nr, name, kind, case_id, tier, due_fen, fen, formula, zh, en)
                    select id, 1, {1}, 'ORDINARY', {0}, 1, 100, 100, {1}, {1}, {1} from plan returning plan_id)
                insert into funds.plan_objection (plan_id, party, share_nr, disputed_fen, reason, objected_on)
                select plan_id, {1}, 1, 100, {1}, current_date from share returning id"""),
            Map.entry(
                    "/funds/books/{accountId}",
                    "select max(id) from funds.account where case_id = {0} and {1} <> '' and {2} <> '' and {3} > 0"),
            Map.entry(
                    "/portal/payouts/{id}",
                    "select max(id) from funds.payout where case_id = {0} and {1} <> '' and {2} <> '' and {3} > 0"),
            Map.entry("/portal/papers/{id}", """
                select max(d.id) from documents.document d join documents.service s on s.document_id = d.id
                where d.case_id = {0} and s.case_party_id = {3} and {1} <> '' and {2} <> ''"""),
            Map.entry("/portal/declaration/questions/{id}", """
                insert into coercion.finding (declaration_id, kind, asset_id, what, found_fen, found_at, asked_on, answer_due)
                select max(id), 'OMITTED', 1, {1}, 100, now(), current_date, current_date + 3 from coercion.declaration
                where case_party_id = {3}
                on conflict on constraint finding_once do update
                    set what = excluded.what, asked_on = excluded.asked_on, answer_due = excluded.answer_due
                returning id"""));

    private final DSLContext db;

    SecretRows(DSLContext db) {
        this.db = db;
    }

    /** @return what stands for a variable of a route */
    Map<String, String> make(long caseId, String word, String court, long debtor) {
        var numbers = new LinkedHashMap<String, String>();
        ROWS.forEach(row -> {
            var id = db.fetchSingle(row.getValue(), caseId, word, court, debtor).get(0, Long.class);
            if (id == null) throw new AssertionError("Nothing behind " + row.getKey());
            numbers.put(row.getKey(), row.getKey().replaceAll("\\{[^}]+}", "" + id));
        });
        return numbers;
    }

    static List<String> parts() {
        return ROWS.stream().map(Map.Entry::getKey).toList();
    }

    /** Parts of addresses whose number names a thing of the secret case. */
    static List<String> allParts() {
        return Stream.concat(SecretThings.parts().stream(), parts().stream()).collect(Collectors.toUnmodifiableList());
    }
}
