package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.BATCH;
import static lianzhi.schema.sanctions.Tables.BATCH_PERSON;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Batches of listings and how each of their persons stands. */
@Repository
public class BatchStore {
    private final DSLContext db;
    private final CaseFiles files;

    BatchStore(DSLContext db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    public long add(ListingBatch one, Collection<long[]> persons) {
        var id = Objects.requireNonNull(db.insertInto(BATCH)
                .set(BATCH.COURT_CODE, one.courtCode())
                .set(BATCH.TITLE, one.title())
                .set(BATCH.ITEMS, one.items().toArray(String[]::new))
                .set(BATCH.CONDUCT, one.conduct())
                .set(BATCH.EVIDENCE, one.evidence())
                .set(BATCH.DECLARED, JSONB.jsonb(one.declared()))
                .set(BATCH.STATE, "CHECKING")
                .set(BATCH.ASKED_BY, one.askedBy())
                .set(BATCH.ASKED_BY_NAME, one.askedByName())
                .set(BATCH.ASKED_AT, one.askedAt())
                .returningResult(BATCH.ID)
                .fetchOne(BATCH.ID));
        db.execute(
                "insert into sanctions.batch_person (batch_id, no, case_id, case_party_id, state) select {0}, n, c, p,"
                        + " 'WAITING' from unnest({1}::bigint[], {2}::bigint[]) with ordinality as x (c, p, n)",
                DSL.val(id),
                DSL.val(persons.stream().map(one2 -> one2[0]).toArray(Long[]::new)),
                DSL.val(persons.stream().map(one2 -> one2[1]).toArray(Long[]::new)));
        return id;
    }

    public List<ListingBatch> inState(String state) {
        return read(BATCH.STATE.eq(state));
    }

    public Optional<ListingBatch> find(long id) {
        return read(BATCH.ID.eq(id)).stream().findFirst();
    }

    public Optional<ListingBatch> find(Viewer viewer, long id) {
        return read(BATCH.ID.eq(id).and(seen(viewer))).stream().findFirst();
    }

    public List<ListingBatch> seenBy(Viewer viewer) {
        return read(seen(viewer));
    }

    /** The first so many in that state, locked; those that another has taken are waited for, or left to him. */
    public List<BatchMember> take(long batch, String state, int most, boolean skip) {
        var first = members()
                .where(BATCH_PERSON.BATCH_ID.eq(batch), BATCH_PERSON.STATE.eq(state))
                .orderBy(BATCH_PERSON.NO)
                .limit(most)
                .forUpdate();
        return (skip ? first.skipLocked() : first).fetch(mapping(BatchMember::new));
    }

    /** @return false when another has settled it meanwhile */
    public boolean failed(long batch, int no, String before) {
        return db.update(BATCH_PERSON)
                        .set(BATCH_PERSON.STATE, "FAILED")
                        .where(BATCH_PERSON.BATCH_ID.eq(batch), BATCH_PERSON.NO.eq(no), BATCH_PERSON.STATE.eq(before))
                        .execute()
                == 1;
    }

    public void settle(long batch, Collection<Settled> all) {
        if (all.isEmpty()) return;
        db.execute(
                "update sanctions.batch_person p set state = x.state, sanction_id = x.s, order_id = x.o, reasons ="
                        + " x.reasons::jsonb from unnest({1}::int[], {2}::text[], {3}::bigint[], {4}::bigint[],"
                        + " {5}::text[]) as x (no, state, s, o, reasons) where p.batch_id = {0} and p.no = x.no",
                DSL.val(batch),
                DSL.val(all.stream().map(Settled::no).toArray(Integer[]::new)),
                DSL.val(all.stream().map(Settled::state).toArray(String[]::new)),
                DSL.val(all.stream().map(Settled::sanction).toArray(Long[]::new)),
                DSL.val(all.stream().map(Settled::order).toArray(Long[]::new)),
                DSL.val(all.stream().map(Settled::reasons).toArray(String[]::new)));
    }

    public Map<String, Integer> counts(long batch) {
        return db.select(BATCH_PERSON.STATE, DSL.count())
                .from(BATCH_PERSON)
                .where(BATCH_PERSON.BATCH_ID.eq(batch))
                .groupBy(BATCH_PERSON.STATE)
                .fetchMap(BATCH_PERSON.STATE, DSL.count());
    }

    /** The first case of those who meet the conditions: the approval hangs on it. */
    public Optional<Long> firstAsked(long batch) {
        return take(batch, "ASKED", 1, false).stream().map(BatchMember::caseId).findFirst();
    }

    public void asked(long batch, long approval) {
        db.update(BATCH)
                .set(BATCH.STATE, "ASKED")
                .set(BATCH.APPROVAL_ID, approval)
                .where(BATCH.ID.eq(batch))
                .execute();
    }

    /** @return false when it was signed before */
    public boolean signed(long batch, @Nullable Long by, Instant at) {
        return db.update(BATCH)
                        .set(BATCH.STATE, "SIGNED")
                        .set(BATCH.SIGNED_BY, by)
                        .set(BATCH.SIGNED_AT, at)
                        .where(BATCH.ID.eq(batch), BATCH.STATE.eq("ASKED"))
                        .execute()
                == 1;
    }

    public boolean over(long batch, String from, String state, String why, Instant at) {
        return db.update(BATCH)
                        .set(BATCH.STATE, state)
                        .set(BATCH.WHY, why)
                        .set(BATCH.DONE_AT, at)
                        .where(BATCH.ID.eq(batch), BATCH.STATE.eq(from))
                        .execute()
                == 1;
    }

    /** Who sees only his own cases sees the batches that he asked for or that hold one of them. */
    private org.jooq.Condition seen(Viewer viewer) {
        var here = BATCH.COURT_CODE.eq(viewer.courtCode());
        return switch (viewer.reach()) {
            case WHOLE_CITY -> DSL.noCondition();
            case NO_CASES -> DSL.falseCondition();
            case OWN_COURT -> here;
            case OWN_CASES ->
                here.and(BATCH.ASKED_BY
                        .eq(viewer.personId())
                        .or(DSL.exists(DSL.selectOne()
                                .from(BATCH_PERSON)
                                .join(CASE_BRIEF)
                                .on(CASE_BRIEF.ID.eq(BATCH_PERSON.CASE_ID))
                                .where(BATCH_PERSON.BATCH_ID.eq(BATCH.ID), files.visibleTo(viewer)))));
        };
    }

    private org.jooq.SelectJoinStep<org.jooq.Record6<Integer, Long, Long, String, Long, Long>> members() {
        return db.select(
                        BATCH_PERSON.NO,
                        BATCH_PERSON.CASE_ID,
                        BATCH_PERSON.CASE_PARTY_ID,
                        BATCH_PERSON.STATE,
                        BATCH_PERSON.SANCTION_ID,
                        BATCH_PERSON.ORDER_ID)
                .from(BATCH_PERSON);
    }

    private List<ListingBatch> read(org.jooq.Condition which) {
        return db.selectFrom(BATCH)
                .where(which)
                .orderBy(BATCH.ID.desc())
                .limit(200)
                .fetch(one -> new ListingBatch(
                        one.getId(),
                        one.getCourtCode(),
                        one.getTitle(),
                        List.of(one.getItems()),
                        one.getConduct(),
                        one.getEvidence(),
                        one.getDeclared().data(),
                        one.getState(),
                        one.getAskedBy(),
                        one.getAskedByName(),
                        one.getAskedAt(),
                        one.getSignedBy(),
                        one.getSignedAt(),
                        one.getDoneAt(),
                        one.getWhy()));
    }
}
