package lianzhi.publicity.store;

import static lianzhi.schema.publicity.Tables.EXPOSURE_HANDOVER;

import java.time.Instant;
import java.util.List;
import lianzhi.access.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Who took which material of a batch, and who of those it named is deleted since. */
@Repository
public class HandoverStore {
    private static final String GONE = """
        select distinct h.channel, s.id, s.name, f.number, s.withdrawn_at
        from publicity.exposure_handover h cross join lateral unnest(h.sanction_ids) as named (id)
        join shared.sanction s on s.id = named.id join shared.case_brief f on f.id = s.case_id
        where h.batch_id = {0} and not exists (select 1 from shared.public_sanction p where p.id = s.id)
        order by s.withdrawn_at desc nulls last, s.id, h.channel
        """;
    private final DSLContext db;

    HandoverStore(DSLContext db) {
        this.db = db;
    }

    /** 材料取走记录. */
    public record Handover(String channel, int persons, String takenByName, Instant takenAt) {}

    /** 应当撤下: named in material that left the house, and not listed any more. */
    public record ToTakeDown(
            String channel,
            long sanctionId,
            String name,
            String caseNumber,
            @Nullable Instant withdrawnAt) {}

    public void add(long batch, String channel, List<Long> named, Viewer by, Instant at) {
        db.insertInto(EXPOSURE_HANDOVER)
                .set(EXPOSURE_HANDOVER.BATCH_ID, batch)
                .set(EXPOSURE_HANDOVER.CHANNEL, channel)
                .set(EXPOSURE_HANDOVER.SANCTION_IDS, named.toArray(Long[]::new))
                .set(EXPOSURE_HANDOVER.TAKEN_BY, by.personId())
                .set(EXPOSURE_HANDOVER.TAKEN_BY_NAME, by.name())
                .set(EXPOSURE_HANDOVER.TAKEN_AT, at)
                .execute();
    }

    public List<Handover> of(long batch) {
        return db.selectFrom(EXPOSURE_HANDOVER)
                .where(EXPOSURE_HANDOVER.BATCH_ID.eq(batch))
                .orderBy(EXPOSURE_HANDOVER.ID.desc())
                .limit(50)
                .fetch(row -> new Handover(
                        row.getChannel(), row.getSanctionIds().length, row.getTakenByName(), row.getTakenAt()));
    }

    public List<ToTakeDown> toTakeDown(long batch) {
        return db.fetch(GONE, batch)
                .map(row -> new ToTakeDown(
                        row.get("channel", String.class),
                        row.get("id", Long.class),
                        row.get("name", String.class),
                        row.get("number", String.class),
                        row.get("withdrawn_at", Instant.class)));
    }
}
