package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.ACT;
import static lianzhi.schema.coercion.Tables.CLOCK;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Acts over cases, each with the clock that ends next. */
@Component
public class CourtList {
    private final DSLContext db;
    private final CaseFiles files;

    CourtList(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    public record Filter(String kind, boolean open) {}

    /** @param nextDue when the next clock runs out; null when none runs */
    public record Row(
            long id,
            CaseId caseId,
            String caseNumber,
            String courtCode,
            String judgeName,
            String kind,
            String personName,
            String conduct,
            @Nullable Money amount,
            @Nullable Integer days,
            String state,
            Instant proposedAt,
            @Nullable Instant nextDue,
            @Nullable String nextClock) {}

    public record Count(String kind, int open, int all) {}

    public List<Row> rows(Viewer viewer, Filter filter, int most, int from) {
        var running = CLOCK.ACT_ID.eq(ACT.ID).and(CLOCK.DONE_AT.isNull()).and(CLOCK.EFFECT.ne("RIGHT"));
        var due = field(select(min(CLOCK.DUE_AT)).from(CLOCK).where(running));
        var next = field(select(CLOCK.CODE)
                .from(CLOCK)
                .where(running)
                .orderBy(CLOCK.DUE_AT, CLOCK.ID)
                .limit(1));
        return db.select(ACT.asterisk(), CASE_BRIEF.asterisk(), due.as("next_due"), next.as("next_clock"))
                .from(ACT)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(ACT.CASE_ID))
                .where(seen(viewer, filter))
                .orderBy(due.asc().nullsLast(), ACT.ID.desc())
                .limit(most)
                .offset(from)
                .fetch(row -> new Row(
                        row.get(ACT.ID),
                        new CaseId(row.get(ACT.CASE_ID)),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(CASE_BRIEF.COURT_CODE),
                        row.get(CASE_BRIEF.JUDGE_NAME),
                        row.get(ACT.KIND),
                        row.get(ACT.PERSON_NAME),
                        row.get(ACT.CONDUCT),
                        row.get(ACT.FEN),
                        row.get(ACT.DAYS),
                        row.get(ACT.STATE),
                        row.get(ACT.PROPOSED_AT),
                        row.get("next_due", Instant.class),
                        row.get("next_clock", String.class)));
    }

    public int total(Viewer viewer, Filter filter) {
        return db.fetchCount(ACT.join(CASE_BRIEF).on(CASE_BRIEF.ID.eq(ACT.CASE_ID)), seen(viewer, filter));
    }

    public List<Count> counts(Viewer viewer) {
        var open = count().filterWhere(ACT.STATE.in("PROPOSED", "DECIDED"));
        return db.select(ACT.KIND, open, count())
                .from(ACT)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(ACT.CASE_ID))
                .where(files.visibleTo(viewer))
                .groupBy(ACT.KIND)
                .orderBy(ACT.KIND)
                .fetch(row -> new Count(row.value1(), row.value2(), row.value3()));
    }

    private Condition seen(Viewer viewer, Filter filter) {
        return files.visibleTo(viewer)
                .and(filter.kind().isEmpty() ? DSL.noCondition() : ACT.KIND.eq(filter.kind()))
                .and(filter.open() ? ACT.STATE.in("PROPOSED", "DECIDED") : DSL.noCondition());
    }
}
