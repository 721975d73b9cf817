package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.EXTENSION;
import static lianzhi.schema.cases.Tables.NODE;
import static lianzhi.schema.cases.Tables.STAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.terms.Extension;
import lianzhi.cases.terms.Ground;
import lianzhi.cases.terms.Stay;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What moves the terms of a case, and the nodes that it moves. */
@Component
public class TermStore {
    private final DSLContext db;

    TermStore(DSLContext db) {
        this.db = db;
    }

    public List<Stay> stays(CaseId id) {
        return db.selectFrom(STAY)
                .where(STAY.CASE_ID.eq(id.value()))
                .orderBy(STAY.FROM_ON, STAY.ID)
                .fetch(row -> new Stay(
                        row.getId(),
                        Ground.valueOf(row.getGround()),
                        row.getFromOn(),
                        row.getToOn(),
                        row.getWhy(),
                        Stay.State.valueOf(row.getState()),
                        row.getAskedByName()));
    }

    public List<Extension> extensions(CaseId id) {
        return db.selectFrom(EXTENSION)
                .where(EXTENSION.CASE_ID.eq(id.value()))
                .orderBy(EXTENSION.ID)
                .fetch(row -> new Extension(
                        row.getId(),
                        row.getMonths(),
                        row.getWhy(),
                        Extension.State.valueOf(row.getState()),
                        row.getAskedByName()));
    }

    public record NewStay(
            Ground ground, LocalDate from, @Nullable LocalDate to, String why, Stay.State state) {}

    public long add(CaseId id, NewStay stay, Viewer by, Instant at) {
        return Objects.requireNonNull(db.insertInto(STAY)
                .set(STAY.CASE_ID, id.value())
                .set(STAY.GROUND, stay.ground().name())
                .set(STAY.FROM_ON, stay.from())
                .set(STAY.TO_ON, stay.to())
                .set(STAY.WHY, stay.why())
                .set(STAY.STATE, stay.state().name())
                .set(STAY.ASKED_BY, by.personId())
                .set(STAY.ASKED_BY_NAME, by.name())
                .set(STAY.ASKED_AT, at)
                .returningResult(STAY.ID)
                .fetchOne(STAY.ID));
    }

    public void move(long stay, Stay.State state) {
        db.update(STAY).set(STAY.STATE, state.name()).where(STAY.ID.eq(stay)).execute();
    }

    public void end(long stay, LocalDate on) {
        db.update(STAY)
                .set(STAY.STATE, Stay.State.ENDED.name())
                .set(STAY.TO_ON, on)
                .where(STAY.ID.eq(stay))
                .execute();
    }

    public long ask(CaseId id, int months, String why, Viewer by, Instant at) {
        return Objects.requireNonNull(db.insertInto(EXTENSION)
                .set(EXTENSION.CASE_ID, id.value())
                .set(EXTENSION.MONTHS, months)
                .set(EXTENSION.WHY, why)
                .set(EXTENSION.STATE, Extension.State.ASKED.name())
                .set(EXTENSION.ASKED_BY, by.personId())
                .set(EXTENSION.ASKED_BY_NAME, by.name())
                .set(EXTENSION.ASKED_AT, at)
                .returningResult(EXTENSION.ID)
                .fetchOne(EXTENSION.ID));
    }

    public void decide(long extension, Extension.State state) {
        db.update(EXTENSION)
                .set(EXTENSION.STATE, state.name())
                .where(EXTENSION.ID.eq(extension))
                .execute();
    }

    public record OpenNode(long id, String code, LocalDate startsOn) {}

    public List<OpenNode> open(CaseId id) {
        return db.select(NODE.ID, NODE.CODE, NODE.STARTS_ON)
                .from(NODE)
                .where(NODE.CASE_ID.eq(id.value()), NODE.DONE_AT.isNull(), NODE.DROPPED_AT.isNull())
                .fetch(row -> new OpenNode(row.value1(), row.value2(), row.value3()));
    }

    /** Another due day may make another warning due; without one the clock stands. */
    public void due(CaseId id, long node, @Nullable LocalDate on, boolean provisional) {
        db.update(NODE)
                .set(NODE.DUE_ON, on)
                .set(NODE.PROVISIONAL, provisional)
                .setNull(NODE.WARNED_ON)
                .where(NODE.CASE_ID.eq(id.value()), NODE.ID.eq(node), NODE.DUE_ON.isDistinctFrom(on))
                .execute();
    }
}
