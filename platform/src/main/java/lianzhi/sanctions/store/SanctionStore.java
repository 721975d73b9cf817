package lianzhi.sanctions.store;

import static lianzhi.schema.sanctions.Tables.SANCTION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.SanctionState;
import lianzhi.schema.sanctions.tables.records.SanctionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Sanctions. */
@Repository
public class SanctionStore {
    private final DSLContext db;
    private final ManySanctions many;

    SanctionStore(DSLContext db, ManySanctions many) {
        this.db = db;
        this.many = many;
    }

    public void approval(long id, long approvalId) {
        db.update(SANCTION)
                .set(SANCTION.APPROVAL_ID, approvalId)
                .where(SANCTION.ID.eq(id))
                .execute();
    }

    public Optional<SanctionRow> find(long id) {
        return db.selectFrom(SANCTION).where(SANCTION.ID.eq(id)).fetchOptional(SanctionStore::row);
    }

    /** Locks it until the transaction ends. */
    public Optional<SanctionRow> lock(long id) {
        return db.selectFrom(SANCTION).where(SANCTION.ID.eq(id)).forUpdate().fetchOptional(SanctionStore::row);
    }

    public List<SanctionRow> of(CaseId id) {
        return read(SANCTION.CASE_ID.eq(id.value()));
    }

    /** Locks every open one of the cases. */
    public List<SanctionRow> lockOpen(Collection<CaseId> ids) {
        return db.selectFrom(SANCTION)
                .where(SANCTION.CASE_ID.in(ids.stream().map(CaseId::value).toList()), open())
                .orderBy(SANCTION.ID)
                .forUpdate()
                .fetch(SanctionStore::row);
    }

    public List<SanctionRow> openChildren(long parent) {
        return read(SANCTION.PARENT_ID.eq(parent).and(open()));
    }

    public void move(long id, SanctionState state) {
        db.update(SANCTION)
                .set(SANCTION.STATE, state.name())
                .set(SANCTION.VERSION, SANCTION.VERSION.plus(1))
                .where(SANCTION.ID.eq(id))
                .execute();
    }

    public void until(long id, LocalDate until) {
        db.update(SANCTION)
                .set(SANCTION.ENDS_ON, until)
                .set(SANCTION.VERSION, SANCTION.VERSION.plus(1))
                .where(SANCTION.ID.eq(id))
                .execute();
    }

    /** Out of the public's sight at once; the units' receipts are awaited until that day. */
    public void lifting(long id, String ground, LocalDate dueOn, Instant at) {
        db.update(SANCTION)
                .set(SANCTION.STATE, SanctionState.LIFTING.name())
                .set(SANCTION.LIFT_GROUND, ground)
                .set(SANCTION.LIFT_DUE_ON, dueOn)
                .set(SANCTION.WITHDRAWN_AT, at)
                .set(SANCTION.VERSION, SANCTION.VERSION.plus(1))
                .where(SANCTION.ID.eq(id))
                .execute();
    }

    public void ended(long id, SanctionState state, String ground, Instant at) {
        many.ended(List.of(id), state, ground, at);
    }

    /** Corrects what was inaccurate. */
    public void corrected(long id, String conduct) {
        db.update(SANCTION)
                .set(SANCTION.CONDUCT, conduct)
                .set(SANCTION.VERSION, SANCTION.VERSION.plus(1))
                .where(SANCTION.ID.eq(id))
                .execute();
    }

    public List<Long> graceOver(LocalDate today) {
        return db.select(SANCTION.ID)
                .from(SANCTION)
                .where(SANCTION.STATE.eq("GRACE"), SANCTION.GRACE_UNTIL.lt(today))
                .fetch(SANCTION.ID);
    }

    public List<Long> termOver(LocalDate today) {
        return db.select(SANCTION.ID)
                .from(SANCTION)
                .where(
                        SANCTION.STATE.in("ORDERED", "EFFECTIVE"),
                        SANCTION.ENDS_ON.lt(today),
                        SANCTION.PARENT_ID.isNull())
                .fetch(SANCTION.ID);
    }

    private List<SanctionRow> read(Condition which) {
        return db.selectFrom(SANCTION).where(which).orderBy(SANCTION.ID).fetch(SanctionStore::row);
    }

    private static Condition open() {
        return SANCTION.STATE.in(Arrays.stream(SanctionState.values())
                .filter(SanctionState::isOpen)
                .map(Enum::name)
                .toList());
    }

    static SanctionRow row(SanctionRecord one) {
        return new SanctionRow(
                one.getId(),
                new CaseId(one.getCaseId()),
                one.getCourtCode(),
                one.getJudgeId(),
                one.getMeasure(),
                Family.valueOf(one.getFamily()),
                one.getParentId(),
                one.getCasePartyId(),
                one.getPartyId(),
                one.getRole(),
                one.getName(),
                one.getIsUnit(),
                one.getIdKind(),
                one.getIdNumber(),
                one.getBornOn(),
                List.of(one.getItems()),
                one.getConduct(),
                one.getGrade(),
                one.getMonths(),
                SanctionState.valueOf(one.getState()),
                one.getAskedBy(),
                one.getAskedByName(),
                one.getAskedAt(),
                one.getApprovalId(),
                one.getDecidedOn(),
                one.getDocumentId(),
                one.getDocumentNumber(),
                one.getGraceUntil(),
                one.getStartsOn(),
                one.getEndsOn(),
                one.getPublishedAt(),
                one.getWithdrawnAt(),
                one.getLiftGround(),
                one.getLiftDueOn(),
                one.getEndedAt(),
                one.getVersion());
    }
}
