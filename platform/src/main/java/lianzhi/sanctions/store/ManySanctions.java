package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.SANCTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.sanctions.SanctionState;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Sanctions of many persons, a statement for all of them. */
@Repository
public class ManySanctions {
    private static final String ASK = """
        insert into sanctions.sanction (case_id, court_code, judge_id, measure, family, parent_id, batch_id,
            case_party_id, party_id, role, name, is_unit, id_kind, id_number, born_given, items, conduct, grade, months,
            grace_until, state, document_id, document_number, decided_on, starts_on, ends_on, asked_by, asked_by_name,
            asked_at, asked_on)
        select case_id, court_code, judge_id, measure, family, parent_id, batch_id, case_party_id, party_id, role, name,
            is_unit, id_kind, id_number, born_given, items, conduct, grade, months, grace_until, state, document_id,
            document_number, starts_on, starts_on, ends_on, {1}, {2}, {3}, {4}
        from jsonb_to_recordset(cast({0} as jsonb)) as x (case_id bigint, court_code text, judge_id bigint, measure text,
            family text, parent_id bigint, batch_id bigint, case_party_id bigint, party_id bigint, role text, name text,
            is_unit boolean, id_kind text, id_number text, born_given date, items text[], conduct text, grade text,
            months int, grace_until date, state text, document_id bigint, document_number text, starts_on date,
            ends_on date)
        on conflict do nothing returning case_party_id, id\
        """;
    private final DSLContext db;

    private final JsonMapper json;

    ManySanctions(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Many in one statement. @return by party of the case; who is missing has the same measure already */
    public Map<Long, Long> ask(Collection<Asked> all, @Nullable Viewer by, Instant at, LocalDate on) {
        return insert(all.stream().map(one -> row(one, null, on)).toList(), by, at, on);
    }

    /** Many that follow others and are in force from that day, in one statement. @return as above */
    public Map<Long, Long> follow(Map<Asked, Begun> all, Instant at, LocalDate on) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        all.forEach((asked, begun) -> rows.add(row(asked, begun, on)));
        return insert(rows, null, at, on);
    }

    private Map<Long, Long> insert(
            List<Map<String, @Nullable Object>> rows, @Nullable Viewer by, Instant at, LocalDate on) {
        if (rows.isEmpty()) return Map.of();
        return db.fetch(
                        ASK,
                        DSL.val(json.writeValueAsString(rows)),
                        DSL.val(by == null ? null : by.personId(), SANCTION.ASKED_BY),
                        DSL.val(by == null ? "" : by.name()),
                        DSL.val(at, SANCTION.ASKED_AT),
                        DSL.val(on))
                .intoMap(row -> row.get(0, Long.class), row -> row.get(1, Long.class));
    }

    private static Map<String, @Nullable Object> row(Asked asked, @Nullable Begun begun, LocalDate on) {
        var file = asked.file();
        var who = asked.who();
        var wanted = asked.wanted();
        var row = new HashMap<String, @Nullable Object>();
        row.put("case_id", file.id().value());
        row.put("court_code", file.courtCode());
        row.put("judge_id", file.judgeId());
        row.put("measure", asked.kind().code());
        row.put("family", asked.kind().family().name());
        row.put("parent_id", asked.parent());
        row.put("batch_id", asked.batch());
        row.put("case_party_id", who.casePartyId());
        row.put("party_id", who.partyId());
        row.put("role", who.role());
        row.put("name", who.name());
        row.put("is_unit", who.isUnit());
        row.put("id_kind", who.idKind());
        row.put("id_number", who.idNumber());
        row.put("born_given", Objects.toString(who.bornGiven(), null));
        row.put("items", wanted.items());
        row.put("conduct", wanted.conduct());
        row.put("grade", wanted.grade());
        row.put("months", wanted.months());
        row.put("grace_until", Objects.toString(wanted.graceUntil(), null));
        row.put("state", begun == null ? "ASKED" : begun.state().name());
        row.put("document_id", begun == null ? null : begun.documentId());
        row.put("document_number", begun == null ? "" : begun.number());
        row.put("starts_on", begun == null ? null : on.toString());
        row.put("ends_on", begun == null ? null : Objects.toString(begun.until(), null));
        return row;
    }

    /** Many that end for one reason, in one statement. */
    public void ended(Collection<Long> ids, SanctionState state, String ground, Instant at) {
        if (ids.isEmpty()) return;
        db.update(SANCTION)
                .set(SANCTION.STATE, state.name())
                .set(SANCTION.LIFT_GROUND, ground)
                .set(SANCTION.WITHDRAWN_AT, DSL.coalesce(SANCTION.WITHDRAWN_AT, at))
                .set(SANCTION.ENDED_AT, at)
                .set(SANCTION.VERSION, SANCTION.VERSION.plus(1))
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .execute();
    }

    /** Who was deleted at the applicant's request since that day, and for which grounds. */
    public Map<CaseId, List<Bar>> bars(Collection<CaseId> ids, LocalDate since) {
        return db.select(SANCTION.CASE_ID, SANCTION.CASE_PARTY_ID, SANCTION.ITEMS)
                .from(SANCTION)
                .where(
                        SANCTION.CASE_ID.eq(DSL.any(numbers(ids))),
                        SANCTION.FAMILY.eq("LIST"),
                        SANCTION.LIFT_GROUND.eq("CONSENT"),
                        SANCTION.ENDED_AT.isNotNull(),
                        SANCTION.LIFT_DUE_ON.ge(since))
                .fetchGroups(row -> new CaseId(row.value1()), row -> new Bar(row.value2(), List.of(row.value3())));
    }

    public List<CaseId> casesOf(Collection<Long> ids) {
        return db.selectDistinct(SANCTION.CASE_ID)
                .from(SANCTION)
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .fetch(row -> new CaseId(row.value1()));
    }

    /** Locks many until the transaction ends. */
    public List<SanctionRow> lock(Collection<Long> ids) {
        return db.selectFrom(SANCTION)
                .where(SANCTION.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .orderBy(SANCTION.ID)
                .forUpdate()
                .fetch(one -> SanctionStore.row(one));
    }

    /** Many that are decided and begin on one day, in one statement. */
    public void begin(Collection<Begun> all, LocalDate on, @Nullable Instant shown) {
        if (all.isEmpty()) return;
        db.execute(
                "update sanctions.sanction s set decided_on = {5}, document_id = x.document, document_number ="
                        + " x.number, state = x.state, starts_on = {5}, ends_on = x.until, published_at = {6}, version ="
                        + " s.version + 1 from unnest({0}::bigint[], {1}::text[], {2}::date[], {3}::bigint[], {4}::text[])"
                        + " as x (id, state, until, document, number) where s.id = x.id",
                DSL.val(all.stream().map(Begun::id).toArray(Long[]::new)),
                DSL.val(all.stream().map(one -> one.state().name()).toArray(String[]::new)),
                DSL.val(all.stream().map(Begun::until).toArray(LocalDate[]::new)),
                DSL.val(all.stream().map(Begun::documentId).toArray(Long[]::new)),
                DSL.val(all.stream().map(Begun::number).toArray(String[]::new)),
                DSL.val(on),
                DSL.val(shown, SANCTION.PUBLISHED_AT));
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).toArray(Long[]::new);
    }
}
