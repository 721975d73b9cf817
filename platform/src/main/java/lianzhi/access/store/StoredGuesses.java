package lianzhi.access.store;

import static lianzhi.schema.access.Tables.GUESS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.schema.access.tables.records.GuessRecord;
import lianzhi.settings.Settings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A lock-out ends by itself; who was quiet for a day starts again from nothing. */
@Component
class StoredGuesses implements Guesses {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int FREE_TRIES = 2;
    /** So many addresses' worth of wrong tries at one name, and only who had entered before is let try. */
    private static final int ADDRESSES = 10;

    private final DSLContext db;
    private final MarkGuess marks;
    private final Clock clock;
    private final Settings settings;

    StoredGuesses(DSLContext db, MarkGuess marks, Clock clock, Settings settings) {
        this.db = db;
        this.marks = marks;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Try begin(Door door, String name, String address) {
        var now = clock.instant();
        var limit = settings.number("access.lockout.failures");
        var shut = Duration.ofMinutes(settings.number("access.lockout.minutes"));
        var mine = lock(door, name, address, now);
        var locked = mine.getLockedUntil();
        if (locked != null && locked.isAfter(now)) return new Try(State.SHUT, locked, false);
        var wrong = locked != null || mine.getLastAt().isBefore(now.minus(KEPT)) ? 0 : mine.getFailures();
        var pause = pause(door, wrong);
        var next = mine.getLastAt().plus(pause);
        if (!pause.isZero() && now.isBefore(next)) return new Try(State.WAIT, next, false);
        if (mine.getEnteredAt() == null && isMuch(mine, now.minus(shut), limit)) {
            return new Try(State.SHUT, now.plus(shut), false);
        }
        var last = wrong + 1 >= limit;
        db.update(GUESS)
                .set(GUESS.FAILURES, wrong + 1)
                .set(GUESS.LAST_AT, now)
                .set(GUESS.LOCKED_UNTIL, last ? now.plus(shut) : null)
                .where(same(mine))
                .execute();
        return new Try(State.OPEN, null, last);
    }

    @Override
    public void right(Door door, String name, String address) {
        db.update(GUESS)
                .set(GUESS.FAILURES, 0)
                .set(GUESS.LOCKED_UNTIL, (Instant) null)
                .set(GUESS.ENTERED_AT, clock.instant())
                .where(
                        GUESS.DOOR.eq(door.name()),
                        GUESS.NAME_MARK.eq(marks.of(door, name)),
                        GUESS.ADDRESS_MARK.eq(marks.of(door, address)))
                .execute();
    }

    @Override
    public void forget(Door door, String name) {
        db.deleteFrom(GUESS)
                .where(GUESS.DOOR.eq(door.name()), GUESS.NAME_MARK.eq(marks.of(door, name)))
                .execute();
    }

    /** Tries of one address at one name come one after another. */
    private GuessRecord lock(Door door, String name, String address, Instant now) {
        db.deleteFrom(GUESS)
                .where(GUESS.ENTERED_AT.isNull(), GUESS.LAST_AT.lt(now.minus(KEPT)))
                .execute();
        var fresh = new GuessRecord(
                door.name(), marks.of(door, name), marks.of(door, address), 0, now.minus(KEPT), null, null);
        db.insertInto(GUESS).set(fresh).onConflictDoNothing().execute();
        return db.selectFrom(GUESS).where(same(fresh)).forUpdate().fetchSingle();
    }

    private boolean isMuch(GuessRecord mine, Instant since, int limit) {
        var here = GUESS.ADDRESS_MARK.eq(mine.getAddressMark());
        var name = GUESS.NAME_MARK.eq(mine.getNameMark());
        return wrong(mine, here, since) >= settings.number("access.lockout.perAddress")
                || wrong(mine, name, since) >= (long) limit * ADDRESSES;
    }

    private long wrong(GuessRecord mine, Condition which, Instant since) {
        return Objects.requireNonNull(db.select(coalesce(sum(GUESS.FAILURES), BigDecimal.ZERO))
                        .from(GUESS)
                        .where(GUESS.DOOR.eq(mine.getDoor()), which, GUESS.LAST_AT.between(since, clock.instant()))
                        .fetchSingle()
                        .value1())
                .longValue();
    }

    private static Duration pause(Door door, @Nullable Integer wrong) {
        var times = Objects.requireNonNullElse(wrong, 0);
        return door.slows() && times >= FREE_TRIES ? Duration.ofSeconds(1L << (times - FREE_TRIES + 1)) : Duration.ZERO;
    }

    private static Condition same(GuessRecord one) {
        return GUESS.DOOR
                .eq(one.getDoor())
                .and(GUESS.NAME_MARK.eq(one.getNameMark()))
                .and(GUESS.ADDRESS_MARK.eq(one.getAddressMark()));
    }
}
