package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.HIT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.agencies.HitReported;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What units stopped, as the case sees it. */
@Repository
public class HitStore {
    private final DSLContext db;

    HitStore(DSLContext db) {
        this.db = db;
    }

    /** 拦截记录. */
    public record Hit(
            long id,
            long sanctionId,
            String unitZh,
            String unitEn,
            String kind,
            String place,
            String what,
            Instant at,
            @Nullable Instant handledAt,
            String handledByName,
            String note,
            String outcome,
            @Nullable Instant handedOverAt,
            String receivedBy,
            String receipt) {}

    /** 处理结果: what was done, and of who was stopped at the border whether he was taken over. */
    public record Handled(
            String note, String outcome, @Nullable Instant handedOverAt, String receivedBy, String receipt) {}

    /** @return whether it was new */
    public boolean add(long sanctionId, HitReported hit) {
        return db.insertInto(HIT)
                        .set(HIT.SANCTION_ID, sanctionId)
                        .set(HIT.AGENCY_HIT_ID, hit.hitId())
                        .set(HIT.UNIT_ZH, hit.unitZh())
                        .set(HIT.UNIT_EN, hit.unitEn())
                        .set(HIT.KIND, hit.kind())
                        .set(HIT.PLACE, hit.place())
                        .set(HIT.WHAT, hit.what())
                        .set(HIT.AT, hit.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public boolean handled(long id, long sanctionId, Viewer by, Handled how, Instant at) {
        return db.update(HIT)
                        .set(HIT.HANDLED_AT, at)
                        .set(HIT.HANDLED_BY_NAME, by.name())
                        .set(HIT.NOTE, how.note())
                        .set(HIT.OUTCOME, how.outcome())
                        .set(HIT.HANDED_OVER_AT, how.handedOverAt())
                        .set(HIT.RECEIVED_BY, how.receivedBy())
                        .set(HIT.RECEIPT, how.receipt())
                        .where(HIT.ID.eq(id), HIT.SANCTION_ID.eq(sanctionId), HIT.HANDLED_AT.isNull())
                        .execute()
                == 1;
    }

    public List<Hit> of(Collection<Long> sanctionIds) {
        return db.selectFrom(HIT)
                .where(HIT.SANCTION_ID.in(sanctionIds))
                .orderBy(HIT.AT.desc(), HIT.ID.desc())
                .fetch(one -> new Hit(
                        one.getId(),
                        one.getSanctionId(),
                        one.getUnitZh(),
                        one.getUnitEn(),
                        one.getKind(),
                        one.getPlace(),
                        one.getWhat(),
                        one.getAt(),
                        one.getHandledAt(),
                        one.getHandledByName(),
                        one.getNote(),
                        one.getOutcome(),
                        one.getHandedOverAt(),
                        one.getReceivedBy(),
                        one.getReceipt()));
    }
}
