package lianzhi.control.store;

import static lianzhi.schema.control.Tables.ACT;
import static lianzhi.schema.control.Tables.LAPSE;
import static lianzhi.schema.control.Tables.MEASURE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.control.MeasureState;
import lianzhi.inquiry.FoundAsset;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 到期日历: which controls end when, and which lapsed without a word. */
@Component
public class CalendarStore {
    /**
     * A control with its end as the institution answered it.
     *
     * @param queueRank its place in the queue, 1 when nobody is before it
     * @param daysLeft whole days until the end; negative once it has passed
     * @param renewing a renewal is asked for or with the institution
     */
    public record Ending(
            long id,
            CaseId caseId,
            String caseNumber,
            @Nullable String judgeName,
            String assetClass,
            String institution,
            String account,
            String partyName,
            Money held,
            MeasureState state,
            @Nullable Integer queueRank,
            Instant endsAt,
            long daysLeft,
            boolean renewing,
            int version) {}

    private final DSLContext db;

    CalendarStore(DSLContext db) {
        this.db = db;
    }

    public List<Ending> ending(Condition visible, Instant now, int days, int page, int size) {
        Field<Boolean> renewing = field(exists(selectOne()
                .from(ACT)
                .where(ACT.MEASURE_ID.eq(MEASURE.ID), ACT.KIND.eq("RENEW"))
                .and(ACT.STATE.in("ASKED", "HELD_BACK", "ORDERED"))));
        return db.select(MEASURE.fields())
                .select(CASE_BRIEF.NUMBER, CASE_BRIEF.JUDGE_NAME, renewing)
                .from(MEASURE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(visible, within(now, days))
                .orderBy(MEASURE.ENDS_AT, MEASURE.ID)
                .limit(size)
                .offset(page * size)
                .fetch(row -> new Ending(
                        row.get(MEASURE.ID),
                        new CaseId(row.get(MEASURE.CASE_ID)),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(CASE_BRIEF.JUDGE_NAME),
                        row.get(MEASURE.CLASS),
                        row.get(MEASURE.INSTITUTION),
                        FoundAsset.shown(row.get(MEASURE.CLASS), row.get(MEASURE.ACCOUNT)),
                        row.get(MEASURE.PARTY_NAME),
                        row.get(MEASURE.HELD_FEN),
                        MeasureState.valueOf(row.get(MEASURE.STATE)),
                        row.get(MEASURE.QUEUE_RANK),
                        row.get(MEASURE.ENDS_AT),
                        Duration.between(now, row.get(MEASURE.ENDS_AT)).toDays(),
                        row.get(renewing),
                        row.get(MEASURE.VERSION)));
    }

    public int count(Condition visible, Instant now, int days) {
        return db.fetchCount(db.selectOne()
                .from(MEASURE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(visible, within(now, days)));
    }

    private static Condition within(Instant now, int days) {
        return MEASURE.STATE
                .in("EFFECTIVE", "WAITING")
                .and(MEASURE.ENDS_AT.ge(now))
                .and(MEASURE.ENDS_AT.le(now.plus(Duration.ofDays(days))));
    }

    /** Those that owe a reason first. */
    public List<Lapse> lapses(Condition visible) {
        return db.select(MEASURE.fields())
                .select(CASE_BRIEF.NUMBER, LAPSE.HELD_FEN, LAPSE.LAPSED_AT, LAPSE.REASON, LAPSE.EXPLAINED_BY_NAME)
                .from(LAPSE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(LAPSE.MEASURE_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(visible)
                .orderBy(LAPSE.REASON.isNull().desc(), LAPSE.LAPSED_AT.desc())
                .limit(200)
                .fetch(row -> new Lapse(
                        row.get(MEASURE.ID),
                        new CaseId(row.get(MEASURE.CASE_ID)),
                        row.get(CASE_BRIEF.NUMBER),
                        row.get(MEASURE.INSTITUTION),
                        FoundAsset.shown(row.get(MEASURE.CLASS), row.get(MEASURE.ACCOUNT)),
                        row.get(MEASURE.PARTY_NAME),
                        row.get(LAPSE.HELD_FEN),
                        row.get(LAPSE.LAPSED_AT),
                        row.get(LAPSE.REASON),
                        row.get(LAPSE.EXPLAINED_BY_NAME)));
    }

    /** Its case, if it lapsed and the viewer may see it. */
    public Optional<CaseId> lapsed(long measureId, Condition visible) {
        return db.select(MEASURE.CASE_ID)
                .from(LAPSE)
                .join(MEASURE)
                .on(MEASURE.ID.eq(LAPSE.MEASURE_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(LAPSE.MEASURE_ID.eq(measureId), visible)
                .fetchOptional(row -> new CaseId(row.value1()));
    }

    /** False when somebody explained it before. */
    public boolean explain(long measureId, String reason, Viewer by, Instant now) {
        return db.update(LAPSE)
                        .set(LAPSE.REASON, reason)
                        .set(LAPSE.EXPLAINED_BY, by.personId())
                        .set(LAPSE.EXPLAINED_BY_NAME, by.name())
                        .set(LAPSE.EXPLAINED_AT, now)
                        .where(LAPSE.MEASURE_ID.eq(measureId), LAPSE.REASON.isNull())
                        .execute()
                == 1;
    }
}
