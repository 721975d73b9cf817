package lianzhi.access.store;

import static lianzhi.schema.access.Tables.FAILED_SIGN_IN;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lianzhi.access.login.FailedSignIns;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** A lock-out ends by itself; a name that was quiet for a day starts again from nothing. */
@Component
class StoredFailedSignIns implements FailedSignIns {
    private final DSLContext db;
    private final Clock clock;
    private final Settings settings;

    StoredFailedSignIns(DSLContext db, Clock clock, Settings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Optional<Instant> lockedUntil(String login) {
        return db.select(FAILED_SIGN_IN.LOCKED_UNTIL)
                .from(FAILED_SIGN_IN)
                .where(FAILED_SIGN_IN.LOGIN.eq(login), FAILED_SIGN_IN.LOCKED_UNTIL.gt(clock.instant()))
                .fetchOptional(FAILED_SIGN_IN.LOCKED_UNTIL);
    }

    @Override
    public void countUp(String login) {
        var now = clock.instant();
        db.deleteFrom(FAILED_SIGN_IN)
                .where(FAILED_SIGN_IN.LAST_AT.lt(now.minus(Duration.ofDays(1))))
                .execute();
        var limit = settings.number("access.lockout.failures");
        var until = now.plus(Duration.ofMinutes(settings.number("access.lockout.minutes")));
        var ended = FAILED_SIGN_IN.LOCKED_UNTIL.le(now);
        var count = when(ended, 1).otherwise(FAILED_SIGN_IN.FAILURES.plus(1));
        db.insertInto(FAILED_SIGN_IN)
                .set(FAILED_SIGN_IN.LOGIN, login)
                .set(FAILED_SIGN_IN.FAILURES, 1)
                .set(FAILED_SIGN_IN.LAST_AT, now)
                .onConflict(FAILED_SIGN_IN.LOGIN)
                .doUpdate()
                .set(FAILED_SIGN_IN.FAILURES, count)
                .set(FAILED_SIGN_IN.LAST_AT, excluded(FAILED_SIGN_IN.LAST_AT))
                .set(
                        FAILED_SIGN_IN.LOCKED_UNTIL,
                        when(count.ge(limit), val(until, FAILED_SIGN_IN.LOCKED_UNTIL.getDataType()))
                                .otherwise(val(null, SQLDataType.INSTANT)))
                .execute();
    }

    @Override
    public void forget(String login) {
        db.deleteFrom(FAILED_SIGN_IN).where(FAILED_SIGN_IN.LOGIN.eq(login)).execute();
    }
}
