package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.ACT_STEP;
import static lianzhi.schema.coercion.Tables.STEP_EVIDENCE;
import static lianzhi.schema.coercion.Tables.STEP_RETURNED;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Viewer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps of acts; each happens once, or once again after it was returned, and is never changed. */
@Component
public class StepStore {
    private final DSLContext db;
    private final Facts facts;

    StepStore(DSLContext db, Facts facts) {
        this.db = db;
        this.facts = facts;
    }

    public record Row(
            long id,
            long actId,
            String code,
            Instant at,
            String by,
            Map<String, String> facts,
            List<Long> evidence,
            @Nullable Instant returnedAt,
            @Nullable String returnedWhy) {}

    /** Empty when the step is there already and was not returned. */
    public Optional<Long> add(
            long actId, String code, Instant at, @Nullable Viewer by, Map<String, String> said, Instant now) {
        return db.insertInto(ACT_STEP)
                .set(ACT_STEP.ACT_ID, actId)
                .set(ACT_STEP.CODE, code)
                .set(ACT_STEP.ROUND, round(actId, code))
                .set(ACT_STEP.AT, at)
                .set(ACT_STEP.RECORDED_AT, now)
                .set(ACT_STEP.BY_ID, by == null ? null : by.personId())
                .set(ACT_STEP.BY_NAME, by == null ? "系统" : by.name())
                .set(ACT_STEP.FACTS, facts.write(said))
                .onConflictDoNothing()
                .returningResult(ACT_STEP.ID)
                .fetchOptional(ACT_STEP.ID);
    }

    private static Field<Integer> round(long actId, String code) {
        var before = ACT_STEP.as("before");
        return DSL.field(DSL.select(DSL.count().plus(1))
                .from(before)
                .join(STEP_RETURNED)
                .on(STEP_RETURNED.STEP_ID.eq(before.ID))
                .where(before.ACT_ID.eq(actId), before.CODE.eq(code)));
    }

    /** False when nothing stands that could be returned. */
    public boolean returned(long actId, String code, String why, Instant at) {
        return db.execute(
                        "insert into coercion.step_returned (step_id, returned_at, why) select s.id, cast({0} as"
                                + " timestamptz), cast({1} as text) from"
                                + " coercion.act_step s where s.act_id = {2} and s.code = {3} and not exists (select 1"
                                + " from coercion.step_returned r where r.step_id = s.id)",
                        at, why, actId, code)
                > 0;
    }

    public void evidence(long stepId, Collection<Long> evidence) {
        evidence.forEach(one -> db.insertInto(STEP_EVIDENCE)
                .values(stepId, one)
                .onConflictDoNothing()
                .execute());
    }

    /** Those that count: without what was returned. */
    public List<Row> standing(Collection<Long> acts) {
        return of(acts).stream().filter(step -> step.returnedAt() == null).toList();
    }

    public List<Row> of(Collection<Long> acts) {
        var evidence = db.select(STEP_EVIDENCE.STEP_ID, STEP_EVIDENCE.EVIDENCE_ID)
                .from(STEP_EVIDENCE)
                .join(ACT_STEP)
                .on(ACT_STEP.ID.eq(STEP_EVIDENCE.STEP_ID))
                .where(ACT_STEP.ACT_ID.in(acts))
                .fetchGroups(STEP_EVIDENCE.STEP_ID, STEP_EVIDENCE.EVIDENCE_ID);
        return db.select(ACT_STEP.fields())
                .select(STEP_RETURNED.RETURNED_AT, STEP_RETURNED.WHY)
                .from(ACT_STEP)
                .leftJoin(STEP_RETURNED)
                .on(STEP_RETURNED.STEP_ID.eq(ACT_STEP.ID))
                .where(ACT_STEP.ACT_ID.in(acts))
                .orderBy(ACT_STEP.AT, ACT_STEP.ID)
                .fetch(row -> new Row(
                        row.get(ACT_STEP.ID),
                        row.get(ACT_STEP.ACT_ID),
                        row.get(ACT_STEP.CODE),
                        row.get(ACT_STEP.AT),
                        row.get(ACT_STEP.BY_NAME),
                        facts.read(row.get(ACT_STEP.FACTS)),
                        evidence.getOrDefault(row.get(ACT_STEP.ID), List.of()),
                        row.get(STEP_RETURNED.RETURNED_AT),
                        row.get(STEP_RETURNED.WHY)));
    }
}
