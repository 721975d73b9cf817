package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.HIT;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What units stopped. */
@Repository
public class HitStore {
    private final DSLContext db;

    HitStore(DSLContext db) {
        this.db = db;
    }

    /** 拦截: as the unit tells it. */
    public record NewHit(String reference, String kind, String place, String what, Instant at) {}

    /** @return its id; empty when the unit has told it before */
    public Optional<Long> add(long unitId, long orderId, NewHit hit, Instant now) {
        return db.insertInto(HIT)
                .set(HIT.UNIT_ID, unitId)
                .set(HIT.ASSISTANCE_ID, orderId)
                .set(HIT.REFERENCE, hit.reference())
                .set(HIT.KIND, hit.kind())
                .set(HIT.PLACE, hit.place())
                .set(HIT.WHAT, hit.what())
                .set(HIT.AT, hit.at())
                .set(HIT.REPORTED_AT, now)
                .onConflictDoNothing()
                .returningResult(HIT.ID)
                .fetchOptional(HIT.ID);
    }
}
