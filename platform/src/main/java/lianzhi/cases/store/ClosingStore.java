package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.APPROVAL;
import static lianzhi.schema.cases.Tables.CASE_FILE;
import static lianzhi.schema.cases.Tables.DECLARATION;
import static lianzhi.schema.cases.Tables.JUDGE_LOAD;
import static lianzhi.schema.cases.Tables.NODE;
import static org.jooq.impl.DSL.select;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What closing needs to know and leaves behind. */
@Component
public class ClosingStore {
    private static final Question<Facts> FACTS = Question.of("""
        select type, title_kind, filed_on,
            array(select concat_ws('|', count(*), code, max(at at time zone 'Asia/Shanghai')::date,
                    coalesce(facts ->> 'template', ''), coalesce(facts ->> 'kind', ''),
                    coalesce(facts ->> 'purpose', facts ->> 'node', ''), coalesce(facts ->> 'resultCode', ''),
                    coalesce(facts ->> 'upheld', facts ->> 'withdrawal', ''), coalesce(facts ->> 'lastDueOn', ''),
                    coalesce(facts ->> 'casePartyId', facts ->> 'person', facts ->> 'debtor', facts ->> 'partyName',
                        facts ->> 'recipient', ''))
                from cases.event where case_id = :case and code = any(:kinds::text[]) group by code, facts ->> 'template', facts ->> 'kind',
                    coalesce(facts ->> 'purpose', facts ->> 'node', ''), facts ->> 'resultCode',
                    coalesce(facts ->> 'upheld', facts ->> 'withdrawal', ''), facts ->> 'lastDueOn',
                    coalesce(facts ->> 'casePartyId', facts ->> 'person', facts ->> 'debtor', facts ->> 'partyName',
                        facts ->> 'recipient', '')) as events,
            array(select condition from cases.declaration where case_id = :case and way = :way order by 1) as conditions,
            array(select signed_by_name from cases.declaration where case_id = :case and way = :way order by condition)
                as signers,
            array(select distinct act from cases.approval where case_id = case_file.id and state = 'GRANTED')
                as granted
        from cases.case_file where id = :case\
        """, ClosingStore::facts);

    private final DSLContext db;

    ClosingStore(DSLContext db) {
        this.db = db;
    }

    /**
     * 结案所需事实.
     *
     * @param declarations who signed, by condition
     */
    public record Facts(
            String caseType,
            String titleKind,
            LocalDate filedOn,
            SeenEvents events,
            Set<String> granted,
            Map<String, String> declarations) {
        private Facts of(Set<String> kinds) {
            return new Facts(caseType, titleKind, filedOn, new SeenEvents(kinds, events.all()), granted, declarations);
        }
    }

    /** @param kinds the events that the conditions look at; a long history has many others */
    public Supplier<Facts> facts(Trip trip, CaseId id, String way, Set<String> kinds) {
        var row = trip.ask(FACTS, Map.of("case", id.value(), "way", way, "kinds", kinds.toArray(String[]::new)));
        return () -> row.get().getFirst().of(kinds);
    }

    private static Facts facts(ResultSet row, int number) throws SQLException {
        var declarations = new HashMap<String, String>();
        var conditions = texts(row, "conditions");
        for (var i = 0; i < conditions.length; i++) {
            declarations.put(conditions[i], texts(row, "signers")[i]);
        }
        return new Facts(
                row.getString("type"),
                row.getString("title_kind"),
                row.getObject("filed_on", LocalDate.class),
                new SeenEvents(Set.of(), SeenEvents.read(texts(row, "events"))),
                Set.of(texts(row, "granted")),
                declarations);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    public Set<String> granted(CaseId id) {
        return db.selectDistinct(APPROVAL.ACT)
                .from(APPROVAL)
                .where(APPROVAL.CASE_ID.eq(id.value()), APPROVAL.STATE.eq("GRANTED"))
                .fetchSet(APPROVAL.ACT);
    }

    public String caseType(CaseId id) {
        return Objects.requireNonNull(db.select(CASE_FILE.TYPE)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchOne(CASE_FILE.TYPE));
    }

    public Stage stage(CaseId id) {
        return Stage.valueOf(Objects.requireNonNull(db.select(CASE_FILE.STAGE)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchOne(CASE_FILE.STAGE)));
    }

    public void declare(CaseId id, String way, String condition, String role, String evidence, Viewer by, Instant at) {
        db.insertInto(DECLARATION)
                .set(DECLARATION.CASE_ID, id.value())
                .set(DECLARATION.WAY, way)
                .set(DECLARATION.CONDITION, condition)
                .set(DECLARATION.ROLE, role)
                .set(DECLARATION.EVIDENCE, evidence)
                .set(DECLARATION.SIGNED_BY, by.personId())
                .set(DECLARATION.SIGNED_BY_NAME, by.name())
                .set(DECLARATION.SIGNED_AT, at)
                .onConflict(DECLARATION.CASE_ID, DECLARATION.WAY, DECLARATION.CONDITION)
                .doUpdate()
                .set(DECLARATION.EVIDENCE, evidence)
                .set(DECLARATION.SIGNED_BY, by.personId())
                .set(DECLARATION.SIGNED_BY_NAME, by.name())
                .set(DECLARATION.SIGNED_AT, at)
                .execute();
    }

    /** The judge has one case less; nodes that are still open fall away, but those that the closing began. */
    public void settle(CaseId id, Instant at) {
        db.update(NODE)
                .set(NODE.DROPPED_AT, at)
                .where(
                        NODE.CASE_ID.eq(id.value()),
                        NODE.DONE_AT.isNull(),
                        NODE.DROPPED_AT.isNull(),
                        NODE.STARTED_BY.notIn("CASE_CLOSED", "ROUND_TERMINATED"))
                .execute();
        db.update(JUDGE_LOAD)
                .set(JUDGE_LOAD.OPEN_CASES, JUDGE_LOAD.OPEN_CASES.minus(1))
                .where(JUDGE_LOAD.JUDGE_ID.in(
                        select(CASE_FILE.JUDGE_ID).from(CASE_FILE).where(CASE_FILE.ID.eq(id.value()))))
                .execute();
    }
}
