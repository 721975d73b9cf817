package lianzhi.control.store;

import static lianzhi.schema.control.Tables.DISPOSAL_TRANSFER;
import static lianzhi.schema.control.Tables.MEASURE;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests for the right to dispose of an asset. */
@Component
public class DisposalStore {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final DSLContext db;

    DisposalStore(DSLContext db) {
        this.db = db;
    }

    /** The case of this house, other than that one, that has held the asset longest. */
    public Optional<First> firstHere(long assetId, CaseId other) {
        return db.select(MEASURE.CASE_ID, CASE_BRIEF.COURT_CODE, CASE_BRIEF.NUMBER, MEASURE.STARTS_AT)
                .from(MEASURE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(MEASURE.CASE_ID))
                .where(MEASURE.ASSET_ID.eq(assetId), MEASURE.CASE_ID.ne(other.value()))
                .and(MEASURE.STATE.eq("EFFECTIVE"))
                .and(MEASURE.STARTS_AT.isNotNull())
                .orderBy(MEASURE.STARTS_AT)
                .limit(1)
                .fetchOptional(row -> new First(
                        new CaseId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4().atZone(ZONE).toLocalDate()));
    }

    public long ask(
            Viewer by, MeasureRow measure, First first, long document, String ground, LocalDate dueOn, Instant now) {
        var firstCase = first.caseId();
        return db.insertInto(DISPOSAL_TRANSFER)
                .set(DISPOSAL_TRANSFER.CASE_ID, measure.caseId().value())
                .set(DISPOSAL_TRANSFER.MEASURE_ID, measure.id())
                .set(DISPOSAL_TRANSFER.ASSET_ID, measure.assetId())
                .set(DISPOSAL_TRANSFER.DOCUMENT_ID, document)
                .set(DISPOSAL_TRANSFER.FIRST_CASE_ID, firstCase == null ? null : firstCase.value())
                .set(DISPOSAL_TRANSFER.FIRST_COURT, first.court())
                .set(DISPOSAL_TRANSFER.FIRST_CASE, first.caseNumber())
                .set(DISPOSAL_TRANSFER.FIRST_SEIZED_ON, first.seizedOn())
                .set(DISPOSAL_TRANSFER.GROUND, ground)
                .set(DISPOSAL_TRANSFER.ASKED_BY, by.personId())
                .set(DISPOSAL_TRANSFER.ASKED_BY_NAME, by.name())
                .set(DISPOSAL_TRANSFER.ASKED_AT, now)
                .set(DISPOSAL_TRANSFER.DUE_ON, dueOn)
                .onConflictDoNothing()
                .returningResult(DISPOSAL_TRANSFER.ID)
                .fetchOptional(DISPOSAL_TRANSFER.ID)
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("ASKED_ALREADY", "本案已就该财产商请移送", "The case has asked for this asset already")));
    }

    /** Since when the measure holds; empty while it does not. */
    public Optional<LocalDate> heldSince(long measureId) {
        return db.select(MEASURE.STARTS_AT)
                .from(MEASURE)
                .where(MEASURE.ID.eq(measureId), MEASURE.STATE.eq("EFFECTIVE"))
                .and(MEASURE.STARTS_AT.isNotNull())
                .fetchOptional(row -> row.value1().atZone(ZONE).toLocalDate());
    }

    /** A letter of a court outside this house. */
    public long received(
            Viewer by,
            MeasureRow measure,
            First first,
            String court,
            String caseNumber,
            String ground,
            LocalDate dueOn,
            Instant now) {
        return db.insertInto(DISPOSAL_TRANSFER)
                .set(DISPOSAL_TRANSFER.ASKING_COURT, court)
                .set(DISPOSAL_TRANSFER.ASKING_CASE, caseNumber)
                .set(DISPOSAL_TRANSFER.MEASURE_ID, measure.id())
                .set(DISPOSAL_TRANSFER.ASSET_ID, measure.assetId())
                .set(DISPOSAL_TRANSFER.FIRST_CASE_ID, measure.caseId().value())
                .set(DISPOSAL_TRANSFER.FIRST_COURT, first.court())
                .set(DISPOSAL_TRANSFER.FIRST_CASE, first.caseNumber())
                .set(DISPOSAL_TRANSFER.FIRST_SEIZED_ON, first.seizedOn())
                .set(DISPOSAL_TRANSFER.GROUND, ground)
                .set(DISPOSAL_TRANSFER.ASKED_BY, by.personId())
                .set(DISPOSAL_TRANSFER.ASKED_BY_NAME, by.name())
                .set(DISPOSAL_TRANSFER.ASKED_AT, now)
                .set(DISPOSAL_TRANSFER.DUE_ON, dueOn)
                .onConflictDoNothing()
                .returningResult(DISPOSAL_TRANSFER.ID)
                .fetchOptional(DISPOSAL_TRANSFER.ID)
                .orElseThrow(() -> Refused.conflict(
                        Reason.of("ENTERED_ALREADY", "该院的商请函已经登记", "This court's letter is entered already")));
    }

    public Optional<Asked> lock(long id) {
        return db.selectFrom(DISPOSAL_TRANSFER)
                .where(DISPOSAL_TRANSFER.ID.eq(id))
                .forUpdate()
                .fetchOptional(row -> new Asked(
                        row.getId(),
                        row.getCaseId() == null ? null : new CaseId(row.getCaseId()),
                        row.getFirstCaseId() == null ? null : new CaseId(row.getFirstCaseId()),
                        row.getDocumentId(),
                        row.getState(),
                        row.getDueOn()));
    }

    public void reply(long id, String state, String note, Viewer by, LocalDate today) {
        db.update(DISPOSAL_TRANSFER)
                .set(DISPOSAL_TRANSFER.STATE, state)
                .set(DISPOSAL_TRANSFER.REPLY, note)
                .set(DISPOSAL_TRANSFER.REPLIED_ON, today)
                .set(DISPOSAL_TRANSFER.REPLIED_BY_NAME, by.name())
                .where(DISPOSAL_TRANSFER.ID.eq(id))
                .execute();
    }

    /** About an asset, or those that wait for an answer; where either case may be seen. */
    public List<Disposal> list(@Nullable Long assetId, Condition visible) {
        var mine = select(CASE_BRIEF.ID).from(CASE_BRIEF).where(visible);
        Condition which = assetId == null
                ? DISPOSAL_TRANSFER.STATE.in("ASKED", "DISPUTED")
                : DISPOSAL_TRANSFER.ASSET_ID.eq(assetId);
        return db.select(DISPOSAL_TRANSFER.fields())
                .select(CASE_BRIEF.NUMBER, MEASURE.INSTITUTION)
                .from(DISPOSAL_TRANSFER)
                .leftJoin(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(DISPOSAL_TRANSFER.CASE_ID))
                .join(MEASURE)
                .on(MEASURE.ID.eq(DISPOSAL_TRANSFER.MEASURE_ID))
                .where(which)
                .and(DISPOSAL_TRANSFER.CASE_ID.in(mine).or(DISPOSAL_TRANSFER.FIRST_CASE_ID.in(mine)))
                .orderBy(DISPOSAL_TRANSFER.DUE_ON, DISPOSAL_TRANSFER.ID)
                .fetch(row -> new Disposal(
                        row.get(DISPOSAL_TRANSFER.ID),
                        row.get(DISPOSAL_TRANSFER.CASE_ID),
                        Objects.requireNonNullElse(
                                row.get(CASE_BRIEF.NUMBER),
                                Objects.requireNonNullElse(row.get(DISPOSAL_TRANSFER.ASKING_CASE), "")),
                        row.get(DISPOSAL_TRANSFER.ASKING_COURT),
                        row.get(DISPOSAL_TRANSFER.ASSET_ID),
                        Objects.requireNonNull(row.get(MEASURE.INSTITUTION)),
                        row.get(DISPOSAL_TRANSFER.DOCUMENT_ID),
                        row.get(DISPOSAL_TRANSFER.FIRST_CASE_ID),
                        row.get(DISPOSAL_TRANSFER.FIRST_COURT),
                        row.get(DISPOSAL_TRANSFER.FIRST_CASE),
                        row.get(DISPOSAL_TRANSFER.FIRST_SEIZED_ON),
                        row.get(DISPOSAL_TRANSFER.GROUND),
                        row.get(DISPOSAL_TRANSFER.STATE),
                        row.get(DISPOSAL_TRANSFER.ASKED_BY_NAME),
                        row.get(DISPOSAL_TRANSFER.ASKED_AT),
                        row.get(DISPOSAL_TRANSFER.DUE_ON),
                        row.get(DISPOSAL_TRANSFER.REPLIED_ON),
                        row.get(DISPOSAL_TRANSFER.REPLIED_BY_NAME),
                        row.get(DISPOSAL_TRANSFER.REPLY)));
    }
}
