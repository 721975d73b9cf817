package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.ALLOCATION;
import static lianzhi.schema.funds.Tables.RECEIPT;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.Allocation;
import lianzhi.law.Money;
import lianzhi.law.fees.TakeExecutionFee;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What receipts paid, with the explanation as it was given. */
@Component
public class AllocationStore {
    /** One of many. @param planId the distribution plan under which the receipt pays in this case */
    public record Row(
            long receiptId,
            CaseId caseId,
            Allocation allocation,
            @Nullable Long postingId,
            @Nullable Long planId) {}

    private static final String SAVE = """
        insert into funds.allocation (made_at, receipt_id, case_id, fen, fee_fen, costs_fen, interest_fen,
            principal_fen, doubled_fen, surplus_fen, steps, posting_id, plan_id)
        select ?::timestamptz, a.* from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
            ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::jsonb[], ?::bigint[], ?::bigint[]) a\
        """;

    private static final String SO_FAR = """
        with so_far as materialized (
            select a.case_id, sum(a.fen - a.surplus_fen)::bigint as gross, sum(a.fee_fen)::bigint as fee
            from funds.allocation a where a.case_id = any (?::bigint[]) and a.undone_at is null group by 1)
        select b.id, b.claimed_fen as claimed, coalesce(s.gross, 0)::bigint as gross, coalesce(s.fee, 0)::bigint as fee
        from shared.case_brief b left join so_far s on s.case_id = b.id where b.id = any (?::bigint[])\
        """;

    private final DSLContext db;
    private final JsonMapper json;
    private final Settings settings;

    AllocationStore(DSLContext db, JsonMapper json, Settings settings) {
        this.db = db;
        this.json = json;
        this.settings = settings;
    }

    public void save(long receiptId, CaseId id, Allocation allocation, @Nullable Long postingId, Instant at) {
        save(List.of(new Row(receiptId, id, allocation, postingId, null)), at);
    }

    public void save(List<Row> rows, Instant at) {
        db.execute(
                SAVE,
                at.toString(),
                numbers(rows, Row::receiptId),
                numbers(rows, row -> row.caseId().value()),
                fen(rows, Allocation::amount),
                fen(rows, Allocation::fee),
                fen(rows, Allocation::costs),
                fen(rows, Allocation::generalInterest),
                fen(rows, Allocation::principal),
                fen(rows, Allocation::doubledPart),
                fen(rows, Allocation::surplus),
                rows.stream()
                        .map(row -> json.writeValueAsString(row.allocation().steps()))
                        .toArray(String[]::new),
                numbers(rows, Row::postingId),
                numbers(rows, Row::planId));
    }

    private static @Nullable Long[] numbers(List<Row> rows, Function<Row, @Nullable Long> part) {
        return rows.stream().map(part).toArray(Long[]::new);
    }

    private static Long[] fen(List<Row> rows, Function<Allocation, Money> part) {
        return rows.stream().map(row -> part.apply(row.allocation()).fen()).toArray(Long[]::new);
    }

    /** What a receipt paid in its own case, all together. */
    public Optional<Allocation> inForce(long receiptId) {
        return db
                .selectFrom(ALLOCATION)
                .where(
                        ALLOCATION.RECEIPT_ID.eq(receiptId),
                        ALLOCATION.UNDONE_AT.isNull(),
                        ALLOCATION.CASE_ID.eq(
                                select(RECEIPT.CASE_ID).from(RECEIPT).where(RECEIPT.ID.eq(receiptId))))
                .orderBy(ALLOCATION.ID)
                .fetch(row -> new Allocation(
                        row.getFen(),
                        row.getFeeFen(),
                        row.getCostsFen(),
                        row.getInterestFen(),
                        row.getPrincipalFen(),
                        row.getDoubledFen(),
                        row.getSurplusFen(),
                        List.of(json.readValue(row.getSteps().data(), Allocation.Line[].class))))
                .stream()
                .reduce(Allocation::plus);
    }

    /** What of a receipt is not allocated to anybody yet. */
    public Money unallocated(long receiptId, Money amount) {
        return amount.minus(Money.fen(db.fetchSingle(
                        "select coalesce(sum(fen), 0)::bigint from funds.allocation where receipt_id = ? and undone_at"
                                + " is null",
                        receiptId)
                .into(Long.class)));
    }

    /** The posting of the allocation in force, which is undone from now on. */
    public @Nullable Long undo(long receiptId, Instant at) {
        return db.update(ALLOCATION)
                .set(ALLOCATION.UNDONE_AT, at)
                .where(ALLOCATION.RECEIPT_ID.eq(receiptId), ALLOCATION.UNDONE_AT.isNull())
                .returningResult(ALLOCATION.POSTING_ID)
                .fetchOne(ALLOCATION.POSTING_ID);
    }

    /** How often each of them was allocated before, undone or not. */
    public Map<Long, Integer> times(Collection<Long> receipts) {
        return db.select(ALLOCATION.RECEIPT_ID, DSL.count())
                .from(ALLOCATION)
                .where(ALLOCATION.RECEIPT_ID.eq(DSL.any(receipts.toArray(Long[]::new))))
                .groupBy(ALLOCATION.RECEIPT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** What was collected and taken in these cases so far; fee.mode says whether the fee itself counts as collected. */
    public Map<CaseId, TakeExecutionFee.SoFar> soFar(Collection<CaseId> ids) {
        boolean isNet = settings.text("fee.mode").equals("NET");
        var all = new HashMap<CaseId, TakeExecutionFee.SoFar>();
        var numbers = ids.stream().map(CaseId::value).toArray(Long[]::new);
        for (var row : db.fetch(SO_FAR, numbers, numbers)) {
            var fee = Money.fen(row.get("fee", Long.class));
            var gross = Money.fen(row.get("gross", Long.class));
            all.put(
                    new CaseId(row.get("id", Long.class)),
                    new TakeExecutionFee.SoFar(
                            Money.fen(row.get("claimed", Long.class)),
                            Money.ZERO,
                            Money.ZERO,
                            isNet ? gross.minus(fee) : gross,
                            fee));
        }
        return all;
    }
}
