package lianzhi.publicity.store;

import static lianzhi.schema.publicity.Tables.EXPOSURE_BATCH;
import static lianzhi.schema.publicity.Tables.EXPOSURE_PERSON;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Money;
import lianzhi.law.text.PublicText;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Batches, their persons, and what the cases say afterwards. */
@Repository
public class ExposureStore {
    /** Who is public now: whoever is deleted is out of every batch with the same commit. */
    private static final String SHOWN = """
        select s.id, s.name, s.id_masked, s.is_unit, s.case_id, s.case_number, s.court_code, s.conduct, s.items,
            s.published_at
        from shared.public_sanction s\
        """;

    private final DSLContext db;
    private final CaseFiles files;

    ExposureStore(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    /** 曝光批次. */
    public record Batch(
            long id,
            String courtCode,
            String title,
            List<String> channels,
            String state,
            String askedByName,
            Instant askedAt,
            @Nullable Instant publishedAt,
            String why,
            int persons) {}

    /** 曝光对象: masked. */
    public record Exposed(
            long sanctionId,
            String name,
            String idMasked,
            boolean isUnit,
            long caseId,
            String caseNumber,
            String courtCode,
            String conduct,
            List<String> items,
            LocalDate listedOn) {}

    /** 曝光之后: within so many days. */
    public record Followed(int days, int cases, int performed, int settled, Money paid) {}

    public long add(String court, String title, List<String> channels, Viewer by, Instant at) {
        return db.insertInto(EXPOSURE_BATCH)
                .set(EXPOSURE_BATCH.COURT_CODE, court)
                .set(EXPOSURE_BATCH.TITLE, title)
                .set(EXPOSURE_BATCH.CHANNELS, channels.toArray(String[]::new))
                .set(EXPOSURE_BATCH.STATE, "ASKED")
                .set(EXPOSURE_BATCH.ASKED_BY, by.personId())
                .set(EXPOSURE_BATCH.ASKED_BY_NAME, by.name())
                .set(EXPOSURE_BATCH.ASKED_AT, at)
                .returningResult(EXPOSURE_BATCH.ID)
                .fetchSingle()
                .value1();
    }

    public void persons(long batch, Collection<Long> sanctions) {
        db.execute(
                "insert into publicity.exposure_person (batch_id, sanction_id, case_id, case_party_id)"
                        + " select {0}, id, case_id, case_party_id from shared.sanction where id = any({1})",
                batch, sanctions.toArray(Long[]::new));
    }

    public void approval(long batch, long approvalId) {
        db.update(EXPOSURE_BATCH)
                .set(EXPOSURE_BATCH.APPROVAL_ID, approvalId)
                .where(EXPOSURE_BATCH.ID.eq(batch))
                .execute();
    }

    /** @return whether it was waiting */
    public boolean published(long batch, Instant at) {
        return db.update(EXPOSURE_BATCH)
                        .set(EXPOSURE_BATCH.STATE, "PUBLISHED")
                        .set(EXPOSURE_BATCH.PUBLISHED_AT, at)
                        .where(EXPOSURE_BATCH.ID.eq(batch), EXPOSURE_BATCH.STATE.eq("ASKED"))
                        .execute()
                == 1;
    }

    public void returned(long batch, String why) {
        db.update(EXPOSURE_BATCH)
                .set(EXPOSURE_BATCH.STATE, "RETURNED")
                .set(EXPOSURE_BATCH.WHY, why)
                .where(EXPOSURE_BATCH.ID.eq(batch), EXPOSURE_BATCH.STATE.eq("ASKED"))
                .execute();
    }

    public List<Batch> batches(Viewer viewer) {
        return read(visible(viewer));
    }

    /** What followed is told case by case: who sees only his own cases sees the batches that he asked for or that hold one of them. */
    private Condition visible(Viewer viewer) {
        if (viewer.reach() == Reach.WHOLE_CITY) return DSL.noCondition();
        var here = EXPOSURE_BATCH.COURT_CODE.eq(viewer.courtCode());
        if (viewer.reach() != Reach.OWN_CASES) return here;
        var mine = DSL.selectOne()
                .from(EXPOSURE_PERSON)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(EXPOSURE_PERSON.CASE_ID))
                .where(EXPOSURE_PERSON.BATCH_ID.eq(EXPOSURE_BATCH.ID), files.visibleTo(viewer));
        return here.and(EXPOSURE_BATCH.ASKED_BY.eq(viewer.personId()).or(DSL.exists(mine)));
    }

    private List<Batch> read(Condition visible) {
        return db.select(EXPOSURE_BATCH.fields())
                .select(DSL.field(DSL.selectCount()
                                .from(EXPOSURE_PERSON)
                                .where(EXPOSURE_PERSON.BATCH_ID.eq(EXPOSURE_BATCH.ID)))
                        .as("persons"))
                .from(EXPOSURE_BATCH)
                .where(visible)
                .orderBy(EXPOSURE_BATCH.ID.desc())
                .limit(200)
                .fetch(ExposureStore::batch);
    }

    public Optional<Batch> find(Viewer viewer, long id) {
        return read(visible(viewer).and(EXPOSURE_BATCH.ID.eq(id))).stream().findFirst();
    }

    public List<Long> cases(long batch) {
        return db.selectDistinct(EXPOSURE_PERSON.CASE_ID)
                .from(EXPOSURE_PERSON)
                .where(EXPOSURE_PERSON.BATCH_ID.eq(batch))
                .fetch(EXPOSURE_PERSON.CASE_ID);
    }

    /** Those of the batch who are still listed. */
    public List<Exposed> shown(long batch) {
        return db.fetch(
                        SHOWN
                                + " join publicity.exposure_person p on p.sanction_id = s.id where p.batch_id = {0}"
                                + " order by s.id",
                        batch)
                .map(ExposureStore::exposed);
    }

    /** Listed persons of the court who have not been exposed. */
    public List<Exposed> candidates(String court) {
        return db.fetch(
                        SHOWN
                                + " where s.family = 'LIST' and s.court_code = {0} and not exists (select 1 from"
                                + " publicity.exposure_person p join publicity.exposure_batch b on b.id = p.batch_id"
                                + " where p.sanction_id = s.id and b.state <> 'RETURNED') order by s.id limit 500",
                        court)
                .map(ExposureStore::exposed);
    }

    public List<Exposed> listed(Collection<Long> sanctions) {
        return db.fetch(SHOWN + " where s.family = 'LIST' and s.id = any({0}) order by s.id", (Object)
                        sanctions.toArray(Long[]::new))
                .map(ExposureStore::exposed);
    }

    private static Batch batch(Record row) {
        return new Batch(
                row.get(EXPOSURE_BATCH.ID),
                row.get(EXPOSURE_BATCH.COURT_CODE),
                row.get(EXPOSURE_BATCH.TITLE),
                List.of(row.get(EXPOSURE_BATCH.CHANNELS)),
                row.get(EXPOSURE_BATCH.STATE),
                row.get(EXPOSURE_BATCH.ASKED_BY_NAME),
                row.get(EXPOSURE_BATCH.ASKED_AT),
                row.get(EXPOSURE_BATCH.PUBLISHED_AT),
                row.get(EXPOSURE_BATCH.WHY),
                row.get("persons", Integer.class));
    }

    private static Exposed exposed(Record row) {
        return new Exposed(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("id_masked", String.class),
                row.get("is_unit", Boolean.class),
                row.get("case_id", Long.class),
                row.get("case_number", String.class),
                row.get("court_code", String.class),
                PublicText.masked(row.get("conduct", String.class)),
                List.of(row.get("items", String[].class)),
                LocalDate.ofInstant(row.get("published_at", Instant.class), java.time.ZoneId.of("Asia/Shanghai")));
    }
}
