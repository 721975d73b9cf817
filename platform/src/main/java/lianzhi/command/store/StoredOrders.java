package lianzhi.command.store;

import static lianzhi.schema.command.Tables.SUPERVISION_ORDER;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.command.SupervisionOrder;
import lianzhi.command.orders.Orders;
import lianzhi.schema.command.Sequences;
import lianzhi.schema.command.tables.records.SupervisionOrderRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class StoredOrders implements Orders {
    private final DSLContext db;
    private final Clock clock;

    StoredOrders(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public SupervisionOrder add(Viewer by, Draft draft) {
        var now = clock.instant();
        var number = "湛中法执督〔%d〕%d号"
                .formatted(
                        now.atZone(clock.getZone()).getYear(),
                        db.nextval(Sequences.ORDER_NUMBER).longValue());
        var row = db.insertInto(SUPERVISION_ORDER)
                .set(SUPERVISION_ORDER.NUMBER, number)
                .set(SUPERVISION_ORDER.COURT_CODE, draft.courtCode())
                .set(SUPERVISION_ORDER.CASE_ID, draft.caseId())
                .set(SUPERVISION_ORDER.CASE_NUMBER, draft.caseNumber())
                .set(SUPERVISION_ORDER.SUBJECT, draft.subject())
                .set(SUPERVISION_ORDER.DEMAND, draft.demand())
                .set(SUPERVISION_ORDER.DUE_ON, draft.dueOn())
                .set(SUPERVISION_ORDER.ISSUED_BY, by.personId())
                .set(SUPERVISION_ORDER.ISSUED_BY_NAME, by.name())
                .set(SUPERVISION_ORDER.ISSUED_AT, now)
                .returning()
                .fetchSingle();
        return order(row);
    }

    @Override
    public Optional<SupervisionOrder> find(Viewer viewer, long id) {
        return db.selectFrom(SUPERVISION_ORDER)
                .where(SUPERVISION_ORDER.ID.eq(id), seen(viewer))
                .fetchOptional(StoredOrders::order);
    }

    @Override
    public Page list(Viewer viewer, boolean openOnly, @Nullable String courtCode, int page, int size) {
        var wanted = seen(viewer)
                .and(openOnly ? SUPERVISION_ORDER.STATE.ne("SETTLED") : noCondition())
                .and(courtCode == null ? noCondition() : SUPERVISION_ORDER.COURT_CODE.eq(courtCode));
        var items = db.selectFrom(SUPERVISION_ORDER)
                .where(wanted)
                .orderBy(
                        SUPERVISION_ORDER.SETTLED_AT.desc().nullsFirst(),
                        SUPERVISION_ORDER.DUE_ON,
                        SUPERVISION_ORDER.ID)
                .limit(size)
                .offset((long) page * size)
                .fetch(StoredOrders::order);
        return new Page(items, db.fetchCount(SUPERVISION_ORDER, wanted));
    }

    @Override
    public boolean answer(Viewer by, long id, int version, String answer) {
        return db.update(SUPERVISION_ORDER)
                        .set(SUPERVISION_ORDER.STATE, "ANSWERED")
                        .set(SUPERVISION_ORDER.ANSWER, answer)
                        .set(SUPERVISION_ORDER.ANSWERED_BY, by.personId())
                        .set(SUPERVISION_ORDER.ANSWERED_BY_NAME, by.name())
                        .set(SUPERVISION_ORDER.ANSWERED_AT, clock.instant())
                        .set(SUPERVISION_ORDER.VERSION, SUPERVISION_ORDER.VERSION.plus(1))
                        .where(unchanged(id, version, "OPEN"))
                        .execute()
                == 1;
    }

    @Override
    public boolean settle(long id, int version) {
        return db.update(SUPERVISION_ORDER)
                        .set(SUPERVISION_ORDER.STATE, "SETTLED")
                        .set(SUPERVISION_ORDER.SETTLED_AT, clock.instant())
                        .set(SUPERVISION_ORDER.VERSION, SUPERVISION_ORDER.VERSION.plus(1))
                        .where(unchanged(id, version, "ANSWERED"))
                        .execute()
                == 1;
    }

    @Override
    public boolean giveBack(long id, int version, String reason, LocalDate dueOn) {
        return db.update(SUPERVISION_ORDER)
                        .set(SUPERVISION_ORDER.STATE, "OPEN")
                        .set(SUPERVISION_ORDER.RETURNED_REASON, reason)
                        .set(SUPERVISION_ORDER.DUE_ON, dueOn)
                        .setNull(SUPERVISION_ORDER.ESCALATED_ON)
                        .setNull(SUPERVISION_ORDER.ESCALATED_TO)
                        .set(SUPERVISION_ORDER.VERSION, SUPERVISION_ORDER.VERSION.plus(1))
                        .where(unchanged(id, version, "ANSWERED"))
                        .execute()
                == 1;
    }

    @Override
    public List<SupervisionOrder> overdue(LocalDate today) {
        return db.selectFrom(SUPERVISION_ORDER)
                .where(
                        SUPERVISION_ORDER.STATE.eq("OPEN"),
                        SUPERVISION_ORDER.DUE_ON.lt(today),
                        SUPERVISION_ORDER.ESCALATED_ON.isNull())
                .orderBy(SUPERVISION_ORDER.ID)
                .fetch(StoredOrders::order);
    }

    @Override
    public void escalated(long id, LocalDate on, String to) {
        db.update(SUPERVISION_ORDER)
                .set(SUPERVISION_ORDER.ESCALATED_ON, on)
                .set(SUPERVISION_ORDER.ESCALATED_TO, to)
                .where(SUPERVISION_ORDER.ID.eq(id), SUPERVISION_ORDER.ESCALATED_ON.isNull())
                .execute();
    }

    private static Condition unchanged(long id, int version, String state) {
        return SUPERVISION_ORDER
                .ID
                .eq(id)
                .and(SUPERVISION_ORDER.VERSION.eq(version))
                .and(SUPERVISION_ORDER.STATE.eq(state));
    }

    private static Condition seen(Viewer viewer) {
        return SeenCourts.of(viewer, "court_code");
    }

    private static SupervisionOrder order(SupervisionOrderRecord row) {
        return new SupervisionOrder(
                row.getId(),
                row.getNumber(),
                row.getCourtCode(),
                row.getCaseId(),
                row.getCaseNumber(),
                row.getSubject(),
                row.getDemand(),
                row.getIssuedByName(),
                row.getIssuedAt(),
                row.getDueOn(),
                SupervisionOrder.State.valueOf(row.getState()),
                row.getAnswer(),
                row.getAnsweredByName(),
                row.getAnsweredAt(),
                row.getReturnedReason(),
                row.getEscalatedOn(),
                row.getEscalatedTo(),
                row.getVersion());
    }
}
