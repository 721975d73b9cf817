package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.IMPORT_PROGRESS;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far an import is, under the token of its sender; seen at once, while the statement itself is not there yet. */
@Component
public class ImportProgress {
    /** Lines done and in all; receipts that were looked at for their case, and in all. */
    public record Far(int done, int total, int looked, int toLook) {}

    private static final Duration KEPT = Duration.ofDays(1);
    private final DSLContext db;
    private final Clock clock;

    ImportProgress(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What is told here is of use for minutes: nobody waits until it is on the disk. */
    private void withoutWaiting() {
        db.execute("set local synchronous_commit to off");
    }

    /** @param total as far as it is known; what is done is never more */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(String courtCode, String token, int done, int total) {
        if (token.isEmpty()) {
            return;
        }
        withoutWaiting();
        var now = clock.instant();
        var most = Math.max(done, total);
        db.insertInto(IMPORT_PROGRESS)
                .set(IMPORT_PROGRESS.TOKEN, token)
                .set(IMPORT_PROGRESS.COURT_CODE, courtCode)
                .set(IMPORT_PROGRESS.DONE, done)
                .set(IMPORT_PROGRESS.TOTAL, most)
                .set(IMPORT_PROGRESS.TOLD_AT, now)
                .onConflict(IMPORT_PROGRESS.TOKEN)
                .doUpdate()
                .set(IMPORT_PROGRESS.DONE, done)
                .set(IMPORT_PROGRESS.TOTAL, most)
                .set(IMPORT_PROGRESS.TOLD_AT, now)
                .where(IMPORT_PROGRESS.COURT_CODE.eq(courtCode))
                .execute();
        if (done == 0) {
            db.deleteFrom(IMPORT_PROGRESS)
                    .where(IMPORT_PROGRESS.TOLD_AT.lt(now.minus(KEPT)))
                    .execute();
        }
    }

    /** The statement is booked: how many of the receipts that some rule may have a word about were looked at. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void matching(String courtCode, String token, int looked, int toLook) {
        withoutWaiting();
        db.update(IMPORT_PROGRESS)
                .set(IMPORT_PROGRESS.LOOKED, looked)
                .set(IMPORT_PROGRESS.TO_LOOK, toLook)
                .set(IMPORT_PROGRESS.TOLD_AT, clock.instant())
                .where(IMPORT_PROGRESS.TOKEN.eq(token), IMPORT_PROGRESS.COURT_CODE.eq(courtCode))
                .execute();
    }

    /** Nothing came of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String courtCode, String token) {
        db.deleteFrom(IMPORT_PROGRESS)
                .where(IMPORT_PROGRESS.TOKEN.eq(token), IMPORT_PROGRESS.COURT_CODE.eq(courtCode))
                .execute();
    }

    public Optional<Far> of(String courtCode, String token) {
        return db.select(IMPORT_PROGRESS.DONE, IMPORT_PROGRESS.TOTAL, IMPORT_PROGRESS.LOOKED, IMPORT_PROGRESS.TO_LOOK)
                .from(IMPORT_PROGRESS)
                .where(IMPORT_PROGRESS.TOKEN.eq(token), IMPORT_PROGRESS.COURT_CODE.eq(courtCode))
                .fetchOptional(row -> new Far(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
