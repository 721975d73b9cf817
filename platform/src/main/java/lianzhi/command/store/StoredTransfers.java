package lianzhi.command.store;

import static lianzhi.schema.command.Tables.TRANSFER;
import static lianzhi.schema.shared.Tables.CASE_TITLE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.Transfer;
import lianzhi.command.transfers.Transfers;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.schema.command.tables.records.TransferRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class StoredTransfers implements Transfers {
    private final DSLContext db;
    private final Clock clock;

    StoredTransfers(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Transfer ask(
            Viewer by, long caseId, String number, Transfer.Mode mode, String from, String to, String reason) {
        try {
            return transfer(db.insertInto(TRANSFER)
                    .set(TRANSFER.CASE_ID, caseId)
                    .set(TRANSFER.CASE_NUMBER, number)
                    .set(TRANSFER.MODE, mode.name())
                    .set(TRANSFER.FROM_COURT, from)
                    .set(TRANSFER.TO_COURT, to)
                    .set(TRANSFER.REASON, reason)
                    .set(TRANSFER.ASKED_BY, by.personId())
                    .set(TRANSFER.ASKED_BY_NAME, by.name())
                    .set(TRANSFER.ASKED_AT, clock.instant())
                    .returning()
                    .fetchSingle());
        } catch (DuplicateKeyException open) {
            throw Refused.conflict(Reason.of("TRANSFER_OPEN", "该案已有一件报请待决", "A request for this case waits already"));
        }
    }

    @Override
    public Optional<Transfer> find(Viewer viewer, long id) {
        return db.selectFrom(TRANSFER).where(TRANSFER.ID.eq(id), seen(viewer)).fetchOptional(StoredTransfers::transfer);
    }

    @Override
    public Page list(Viewer viewer, boolean openOnly, int page, int size) {
        var wanted = seen(viewer).and(openOnly ? TRANSFER.STATE.eq("ASKED") : noCondition());
        var items = db.selectFrom(TRANSFER)
                .where(wanted)
                .orderBy(TRANSFER.DECIDED_AT.desc().nullsFirst(), TRANSFER.ID.desc())
                .limit(size)
                .offset((long) page * size)
                .fetch(StoredTransfers::transfer);
        return new Page(items, db.fetchCount(TRANSFER, wanted));
    }

    @Override
    public boolean decide(
            Viewer by,
            long id,
            Transfer.State state,
            String decision,
            @Nullable Long newCaseId,
            @Nullable String newNumber) {
        return db.update(TRANSFER)
                        .set(TRANSFER.STATE, state.name())
                        .set(TRANSFER.DECIDED_BY, by.personId())
                        .set(TRANSFER.DECIDED_BY_NAME, by.name())
                        .set(TRANSFER.DECIDED_AT, clock.instant())
                        .set(TRANSFER.DECISION, decision)
                        .set(TRANSFER.NEW_CASE_ID, newCaseId)
                        .set(TRANSFER.NEW_CASE_NUMBER, newNumber)
                        .where(TRANSFER.ID.eq(id), TRANSFER.STATE.eq("ASKED"))
                        .execute()
                == 1;
    }

    @Override
    public void oneByOne() {
        db.fetch("select pg_advisory_xact_lock(hashtext('command.transfer'))");
    }

    @Override
    public OldCase oldCase(long caseId) {
        return db.selectFrom(CASE_TITLE)
                .where(CASE_TITLE.CASE_ID.eq(caseId))
                .fetchSingle(row -> new OldCase(
                        Objects.requireNonNull(row.getCause()),
                        Objects.requireNonNull(row.getTitleKind()),
                        Objects.requireNonNull(row.getTitleNumber()),
                        Objects.requireNonNull(row.getTitleCourt()),
                        Objects.requireNonNull(row.getEffectiveOn())));
    }

    private static Condition seen(Viewer viewer) {
        return SeenCourts.of(viewer, "from_court").or(SeenCourts.of(viewer, "to_court"));
    }

    private static Transfer transfer(TransferRecord row) {
        return new Transfer(
                row.getId(),
                row.getCaseId(),
                row.getCaseNumber(),
                Transfer.Mode.valueOf(row.getMode()),
                row.getFromCourt(),
                row.getToCourt(),
                row.getReason(),
                row.getAskedBy(),
                row.getAskedByName(),
                row.getAskedAt(),
                Transfer.State.valueOf(row.getState()),
                row.getDecidedByName(),
                row.getDecidedAt(),
                row.getDecision(),
                row.getNewCaseId(),
                row.getNewCaseNumber());
    }
}
