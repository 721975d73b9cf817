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
    private static final Duration KEPT = Duration.ofDays(1);
    private final DSLContext db;
    private final Clock clock;

    ImportProgress(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param total as far as it is known; what is done is never more */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(String courtCode, String token, int done, int total) {
        if (token.isEmpty()) {
            return;
        }
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

    /** Nothing came of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String courtCode, String token) {
        db.deleteFrom(IMPORT_PROGRESS)
                .where(IMPORT_PROGRESS.TOKEN.eq(token), IMPORT_PROGRESS.COURT_CODE.eq(courtCode))
                .execute();
    }

    /** Lines done and in all. */
    public Optional<int[]> of(String courtCode, String token) {
        return db.select(IMPORT_PROGRESS.DONE, IMPORT_PROGRESS.TOTAL)
                .from(IMPORT_PROGRESS)
                .where(IMPORT_PROGRESS.TOKEN.eq(token), IMPORT_PROGRESS.COURT_CODE.eq(courtCode))
                .fetchOptional(row -> new int[] {row.value1(), row.value2()});
    }
}
