package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.ACT_STEP;
import static lianzhi.schema.coercion.Tables.STEP_EVIDENCE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps of acts; each happens once and is never changed. */
@Component
public class StepStore {
    private final DSLContext db;
    private final Facts facts;

    StepStore(DSLContext db, Facts facts) {
        this.db = db;
        this.facts = facts;
    }

    public record Row(
            long id, long actId, String code, Instant at, String by, Map<String, String> facts, List<Long> evidence) {}

    /** Empty when the step is there already. */
    public Optional<Long> add(
            long actId, String code, Instant at, @Nullable Viewer by, Map<String, String> said, Instant now) {
        return db.insertInto(ACT_STEP)
                .set(ACT_STEP.ACT_ID, actId)
                .set(ACT_STEP.CODE, code)
                .set(ACT_STEP.AT, at)
                .set(ACT_STEP.RECORDED_AT, now)
                .set(ACT_STEP.BY_ID, by == null ? null : by.personId())
                .set(ACT_STEP.BY_NAME, by == null ? "系统" : by.name())
                .set(ACT_STEP.FACTS, facts.write(said))
                .onConflictDoNothing()
                .returningResult(ACT_STEP.ID)
                .fetchOptional(ACT_STEP.ID);
    }

    public void evidence(long stepId, Collection<Long> evidence) {
        evidence.forEach(one -> db.insertInto(STEP_EVIDENCE)
                .values(stepId, one)
                .onConflictDoNothing()
                .execute());
    }

    public List<Row> of(Collection<Long> acts) {
        var evidence = db.select(STEP_EVIDENCE.STEP_ID, STEP_EVIDENCE.EVIDENCE_ID)
                .from(STEP_EVIDENCE)
                .join(ACT_STEP)
                .on(ACT_STEP.ID.eq(STEP_EVIDENCE.STEP_ID))
                .where(ACT_STEP.ACT_ID.in(acts))
                .fetchGroups(STEP_EVIDENCE.STEP_ID, STEP_EVIDENCE.EVIDENCE_ID);
        return db.selectFrom(ACT_STEP)
                .where(ACT_STEP.ACT_ID.in(acts))
                .orderBy(ACT_STEP.AT, ACT_STEP.ID)
                .fetch(row -> new Row(
                        row.getId(),
                        row.getActId(),
                        row.getCode(),
                        row.getAt(),
                        row.getByName(),
                        facts.read(row.getFacts()),
                        evidence.getOrDefault(row.getId(), List.of())));
    }
}
