package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.APPROVAL;
import static lianzhi.schema.cases.Tables.APPROVAL_STEP;
import static lianzhi.schema.cases.Tables.CASE_FILE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseId;
import lianzhi.cases.approvals.Approval;
import lianzhi.cases.approvals.Signature;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.SortField;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests for approval and their signatures. */
@Component
public class ApprovalStore {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final Field<List<Approval.Step>> STEPS = multiset(select(
                            APPROVAL_STEP.NO,
                            APPROVAL_STEP.ROLE,
                            APPROVAL_STEP.POWER,
                            APPROVAL_STEP.DECIDED_BY,
                            APPROVAL_STEP.DECIDED_BY_NAME,
                            APPROVAL_STEP.DECIDED_AT,
                            APPROVAL_STEP.GRANTED,
                            APPROVAL_STEP.REASON)
                    .from(APPROVAL_STEP)
                    .where(APPROVAL_STEP.APPROVAL_ID.eq(APPROVAL.ID))
                    .orderBy(APPROVAL_STEP.NO))
            .convertFrom(rows -> rows.map(row -> new Approval.Step(
                    row.value1(),
                    row.value2(),
                    Power.valueOf(row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    row.value8())));

    private final DSLContext db;
    private final JsonMapper json;

    ApprovalStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    public boolean isWaiting(String act, String subject) {
        return db.fetchExists(selectOne()
                .from(APPROVAL)
                .where(APPROVAL.ACT.eq(act), APPROVAL.SUBJECT.eq(subject), APPROVAL.STATE.eq("WAITING")));
    }

    public long open(
            Viewer by,
            CaseBrief file,
            String act,
            String subject,
            Map<String, String> facts,
            List<Signature> signatures,
            Instant at) {
        var id = Objects.requireNonNull(db.insertInto(APPROVAL)
                .set(APPROVAL.CASE_ID, file.id().value())
                .set(APPROVAL.COURT_CODE, file.courtCode())
                .set(APPROVAL.ACT, act)
                .set(APPROVAL.SUBJECT, subject)
                .set(APPROVAL.ASKED_BY, by.personId())
                .set(APPROVAL.ASKED_BY_NAME, by.name())
                .set(APPROVAL.ASKED_AT, at)
                .set(APPROVAL.FACTS, JSONB.valueOf(json.writeValueAsString(facts)))
                .returningResult(APPROVAL.ID)
                .fetchOne(APPROVAL.ID));
        for (var no = 1; no <= signatures.size(); no++) {
            var signature = signatures.get(no - 1);
            db.insertInto(APPROVAL_STEP)
                    .set(APPROVAL_STEP.APPROVAL_ID, id)
                    .set(APPROVAL_STEP.NO, no)
                    .set(APPROVAL_STEP.ROLE, signature.role())
                    .set(APPROVAL_STEP.POWER, signature.power().name())
                    .set(APPROVAL_STEP.ASKED_BY, by.personId())
                    .execute();
        }
        return id;
    }

    public Optional<Approval> lock(long id) {
        db.select(APPROVAL.ID)
                .from(APPROVAL)
                .where(APPROVAL.ID.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    public Optional<Approval> find(long id) {
        return list(APPROVAL.ID.eq(id), APPROVAL.ID.asc(), 1, 0).stream().findFirst();
    }

    public List<Approval> list(Condition which, SortField<?> order, int size, int offset) {
        return db.select(APPROVAL.asterisk(), CASE_FILE.NUMBER, CASE_FILE.PARTIES, STEPS)
                .from(APPROVAL)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(APPROVAL.CASE_ID))
                .where(which)
                .orderBy(order)
                .limit(size)
                .offset(offset)
                .fetch(row -> new Approval(
                        row.get(APPROVAL.ID),
                        new CaseId(row.get(APPROVAL.CASE_ID)),
                        row.get(CASE_FILE.NUMBER),
                        row.get(CASE_FILE.PARTIES),
                        row.get(APPROVAL.COURT_CODE),
                        row.get(APPROVAL.ACT),
                        row.get(APPROVAL.SUBJECT),
                        Approval.State.valueOf(row.get(APPROVAL.STATE)),
                        row.get(APPROVAL.ASKED_BY),
                        row.get(APPROVAL.ASKED_BY_NAME),
                        row.get(APPROVAL.ASKED_AT),
                        json.readValue(row.get(APPROVAL.FACTS).data(), FACTS),
                        row.get(APPROVAL.VERSION),
                        row.get(STEPS)));
    }

    public void sign(Approval approval, int step, Viewer by, boolean grant, String reason, Instant at) {
        db.update(APPROVAL_STEP)
                .set(APPROVAL_STEP.DECIDED_BY, by.personId())
                .set(APPROVAL_STEP.DECIDED_BY_NAME, by.name())
                .set(APPROVAL_STEP.DECIDED_AT, at)
                .set(APPROVAL_STEP.GRANTED, grant)
                .set(APPROVAL_STEP.REASON, reason)
                .where(APPROVAL_STEP.APPROVAL_ID.eq(approval.id()), APPROVAL_STEP.NO.eq(step))
                .execute();
        var update = db.update(APPROVAL)
                .set(APPROVAL.VERSION, APPROVAL.VERSION.plus(1))
                .set(APPROVAL.STEP, step + 1);
        (grant ? update : update.set(APPROVAL.STATE, "RETURNED").set(APPROVAL.DECIDED_AT, at))
                .where(APPROVAL.ID.eq(approval.id()))
                .execute();
    }

    public void grant(long id, Instant at) {
        db.update(APPROVAL)
                .set(APPROVAL.STATE, "GRANTED")
                .set(APPROVAL.DECIDED_AT, at)
                .where(APPROVAL.ID.eq(id))
                .execute();
    }
}
