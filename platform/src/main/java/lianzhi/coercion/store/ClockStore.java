package lianzhi.coercion.store;

import static lianzhi.schema.coercion.Tables.ACT;
import static lianzhi.schema.coercion.Tables.ACT_DOCUMENT;
import static lianzhi.schema.coercion.Tables.CLOCK;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.CoerciveAct;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clocks that run on acts, and the papers of acts. */
@Component
public class ClockStore {
    private final Map<Object, Question<Running>> running = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final CaseFiles files;

    ClockStore(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    public record Row(
            long id,
            long actId,
            String code,
            String effect,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant doneAt) {}

    public record OfAct(long actId, CoerciveAct.Paper paper) {}

    /** A clock with the act and case it runs on. */
    public record Running(
            Row clock, CaseId caseId, String caseNumber, String parties, String kind, String personName) {}

    public void start(long actId, String code, String effect, Instant from, Instant due) {
        db.insertInto(CLOCK)
                .set(CLOCK.ACT_ID, actId)
                .set(CLOCK.CODE, code)
                .set(CLOCK.EFFECT, effect)
                .set(CLOCK.STARTED_AT, from)
                .set(CLOCK.DUE_AT, due)
                .onConflictDoNothing()
                .execute();
    }

    public void move(long actId, String code, Instant due) {
        db.update(CLOCK)
                .set(CLOCK.DUE_AT, due)
                .where(CLOCK.ACT_ID.eq(actId), CLOCK.CODE.eq(code), CLOCK.DONE_AT.isNull())
                .execute();
    }

    public void stop(long actId, Collection<String> codes, Instant at) {
        db.update(CLOCK)
                .set(CLOCK.DONE_AT, at)
                .where(CLOCK.ACT_ID.eq(actId), CLOCK.CODE.in(codes), CLOCK.DONE_AT.isNull())
                .execute();
    }

    public void stopAll(long actId, Instant at) {
        db.update(CLOCK)
                .set(CLOCK.DONE_AT, at)
                .where(CLOCK.ACT_ID.eq(actId), CLOCK.DONE_AT.isNull())
                .execute();
    }

    public List<Row> of(Collection<Long> acts) {
        return db.selectFrom(CLOCK)
                .where(CLOCK.ACT_ID.in(acts))
                .orderBy(CLOCK.DUE_AT, CLOCK.ID)
                .fetch(row -> new Row(
                        row.getId(),
                        row.getActId(),
                        row.getCode(),
                        row.getEffect(),
                        row.getStartedAt(),
                        row.getDueAt(),
                        row.getDoneAt()));
    }

    public List<OfAct> papers(Collection<Long> acts) {
        return db.selectFrom(ACT_DOCUMENT)
                .where(ACT_DOCUMENT.ACT_ID.in(acts))
                .orderBy(ACT_DOCUMENT.DOCUMENT_ID)
                .fetch(row -> new OfAct(
                        row.getActId(),
                        new CoerciveAct.Paper(row.getDocumentId(), row.getCode(), row.getTitle(), row.getNumber())));
    }

    /** What runs for somebody to act on or end, the most urgent first; rights of the person are not the court's duty. */
    public Supplier<List<Running>> running(Trip trip, Viewer viewer, Instant until, int most) {
        var question = running.computeIfAbsent(
                List.of(viewer.reach(), most), _ -> Question.of(running(viewer, most), ClockStore::running));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    private Select<?> running(Viewer viewer, int most) {
        return db.select(
                        CLOCK.ID,
                        CLOCK.ACT_ID,
                        CLOCK.CODE,
                        CLOCK.EFFECT,
                        CLOCK.STARTED_AT,
                        CLOCK.DUE_AT,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.PARTIES,
                        ACT.KIND,
                        ACT.PERSON_NAME)
                .from(CLOCK)
                .join(ACT)
                .on(ACT.ID.eq(CLOCK.ACT_ID))
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(ACT.CASE_ID))
                .where(
                        CLOCK.DONE_AT.isNull(),
                        CLOCK.EFFECT.ne(inline("RIGHT")),
                        CLOCK.DUE_AT.le(param("until", CLOCK.DUE_AT)),
                        files.visibleTo(viewer))
                .orderBy(CLOCK.DUE_AT)
                .limit(inline(most));
    }

    private static Running running(ResultSet row, int number) throws SQLException {
        return new Running(
                new Row(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        null),
                new CaseId(row.getLong(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
