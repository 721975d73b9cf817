package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.PAYOUT;
import static lianzhi.schema.funds.Tables.PAYOUT_PART;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.CostsTaken;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.Payout.State;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.schema.funds.tables.records.PayoutRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Saves a payout; the database keeps its way, its four eyes and what it sets aside. */
@Component
public class PayoutStore {
    private static final List<String> UNDER_WAY = List.of("PROPOSED", "READY", "SENDING", "SENT");
    /** A plan may give a case several shares of one receipt, and shares of it to several cases. */
    private static final String AVAILABLE = """
        select r.id as receipt_id, r.arrived_on, (sum(case when g.for_creditors
                then a.costs_fen + a.interest_fen + a.principal_fen + a.doubled_fen else a.surplus_fen end)
            - coalesce((select sum(p.fen) from funds.payout_part p join funds.payout o on o.id = p.payout_id
                where p.receipt_id = r.id and o.case_id = g.case_id and o.state not in ('RETURNED', 'REFUSED', 'WITHDRAWN')
                  and (o.kind in ('CREDITOR', 'THIRD_PARTY', 'ESCROW')) = g.for_creditors), 0))::bigint as free
        from (select ?::bigint as case_id, ?::boolean as for_creditors) g
        join funds.allocation a on a.case_id = g.case_id and a.undone_at is null
        join funds.receipt r on r.id = a.receipt_id and (r.kind = 'BANK' or r.banked_on is not null)
        group by r.id, r.arrived_on, g.case_id, g.for_creditors order by r.arrived_on, r.id\
        """;

    private final DSLContext db;

    PayoutStore(DSLContext db) {
        this.db = db;
    }

    /** What is to be paid, before it has an id. */
    public record New(
            @Nullable CaseId caseId,
            String courtCode,
            Payout.Kind kind,
            long sourceAccountId,
            @Nullable Long payeeAccountId,
            String payeeName,
            String payeeBank,
            String payeeAccount,
            Money amount,
            String purpose,
            @Nullable Long repeats,
            @Nullable Long receiptId,
            @Nullable Line line,
            @Nullable CostsTaken taken,
            @Nullable String key) {}

    /** 方案的费用行. */
    public record Line(long planId, int shareNr) {}

    /** Those of them that take of what is kept for costs. */
    public Set<Long> takingOfCosts(Collection<Long> ids) {
        return db.select(PAYOUT.ID)
                .from(PAYOUT)
                .where(PAYOUT.ID.eq(DSL.any(ids.toArray(Long[]::new))), PAYOUT.COSTS_FEN.isNotNull())
                .fetchSet(PAYOUT.ID);
    }

    public Payout add(New wanted, Viewer by, Instant at, Map<Long, Money> parts) {
        var caseId = wanted.caseId();
        var line = wanted.line();
        var taken = wanted.taken();
        try {
            var id = db.fetchSingle("select nextval(pg_get_serial_sequence('funds.payout', 'id'))")
                    .into(Long.class);
            db.insertInto(PAYOUT)
                    .set(PAYOUT.ID, id)
                    .set(PAYOUT.CASE_ID, caseId == null ? null : caseId.value())
                    .set(PAYOUT.RECEIPT_ID, wanted.receiptId())
                    .set(PAYOUT.COURT_CODE, wanted.courtCode())
                    .set(PAYOUT.KIND, wanted.kind().name())
                    .set(PAYOUT.SOURCE_ACCOUNT_ID, wanted.sourceAccountId())
                    .set(PAYOUT.PAYEE_ACCOUNT_ID, wanted.payeeAccountId())
                    .set(PAYOUT.PAYEE_NAME, wanted.payeeName())
                    .set(PAYOUT.PAYEE_BANK, wanted.payeeBank())
                    .set(PAYOUT.PAYEE_ACCOUNT, wanted.payeeAccount())
                    .set(PAYOUT.FEN, wanted.amount())
                    .set(PAYOUT.PURPOSE, wanted.purpose())
                    .set(
                            PAYOUT.REFERENCE,
                            "LZP%s%09d".formatted(wanted.courtCode().replaceAll("\\D", ""), id))
                    .set(PAYOUT.PROPOSED_BY, by.personId())
                    .set(PAYOUT.PROPOSED_BY_NAME, by.name())
                    .set(PAYOUT.PROPOSED_AT, at)
                    .set(PAYOUT.REPEATS, wanted.repeats())
                    .set(PAYOUT.PLAN_ID, line == null ? null : line.planId())
                    .set(PAYOUT.SHARE_NR, line == null ? null : line.shareNr())
                    .set(PAYOUT.COSTS_FEN, taken == null ? null : taken.amount())
                    .set(PAYOUT.COSTS_WHY, taken == null ? null : taken.why())
                    .set(PAYOUT.IDEMPOTENCY_KEY, wanted.key())
                    .execute();
            parts.forEach((receiptId, fen) -> db.insertInto(PAYOUT_PART)
                    .set(PAYOUT_PART.PAYOUT_ID, id)
                    .set(PAYOUT_PART.RECEIPT_ID, receiptId)
                    .set(PAYOUT_PART.FEN, fen)
                    .execute());
            return get(id);
        } catch (DataAccessException fault) {
            throw RefusalOfTheBooks.of(fault);
        }
    }

    public Payout get(long id) {
        return one(PAYOUT.ID.eq(id)).orElseThrow(() -> Refused.notFound("payout"));
    }

    public Payout lock(long id) {
        db.select(PAYOUT.ID).from(PAYOUT).where(PAYOUT.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    public Optional<Payout> byKey(long personId, String key) {
        return one(PAYOUT.PROPOSED_BY.eq(personId).and(PAYOUT.IDEMPOTENCY_KEY.eq(key)));
    }

    /** By their keys, those that this person proposed. */
    public Map<String, Payout> byKeys(long personId, Collection<String> keys) {
        return db.selectFrom(PAYOUT)
                .where(PAYOUT.PROPOSED_BY.eq(personId), PAYOUT.IDEMPOTENCY_KEY.eq(DSL.any(keys.toArray(String[]::new))))
                .fetchMap(PAYOUT.IDEMPOTENCY_KEY, PayoutStore::payout);
    }

    /** Why it may reach into what is kept for costs; empty when it does not. */
    public String whyOfCosts(long id) {
        var why =
                db.select(PAYOUT.COSTS_WHY).from(PAYOUT).where(PAYOUT.ID.eq(id)).fetchOne(PAYOUT.COSTS_WHY);
        return why == null ? "" : why;
    }

    public Optional<Payout> byReference(String reference) {
        return one(PAYOUT.REFERENCE.eq(reference));
    }

    public List<Payout> ofCase(CaseId id) {
        return db.selectFrom(PAYOUT)
                .where(PAYOUT.CASE_ID.eq(id.value()))
                .orderBy(PAYOUT.ID)
                .fetch(PayoutStore::payout);
    }

    public List<Long> inState(State state, int most) {
        return db.select(PAYOUT.ID)
                .from(PAYOUT)
                .where(PAYOUT.STATE.eq(state.name()), PAYOUT.FILE_ID.isNull())
                .orderBy(PAYOUT.ID)
                .limit(most)
                .fetch(PAYOUT.ID);
    }

    public Map<Long, Money> parts(long payoutId) {
        return db.select(PAYOUT_PART.RECEIPT_ID, PAYOUT_PART.FEN)
                .from(PAYOUT_PART)
                .where(PAYOUT_PART.PAYOUT_ID.eq(payoutId))
                .orderBy(PAYOUT_PART.RECEIPT_ID)
                .fetchMap(PAYOUT_PART.RECEIPT_ID, PAYOUT_PART.FEN);
    }

    /** What payouts under way will take from each receipt of the case. */
    public Map<Long, Money> promised(CaseId id) {
        return db.fetch("""
            select p.receipt_id, sum(p.fen)::bigint as promised from funds.payout_part p
            join funds.payout o on o.id = p.payout_id
            where o.case_id = ? and o.state in ('PROPOSED', 'READY', 'SENDING', 'SENT') group by 1\
            """, id.value())
                .intoMap(row -> row.get("receipt_id", Long.class), row -> Money.fen(row.get("promised", Long.class)));
    }

    /** What is left for creditors of the money that had arrived by that day. */
    public Money availableUpTo(CaseId id, LocalDate day) {
        return available(rows(id, true).stream()
                        .filter(row -> !row.get("arrived_on", LocalDate.class).isAfter(day))
                        .toList())
                .values()
                .stream()
                .reduce(Money.ZERO, Money::plus);
    }

    /** What each receipt of the case still has for creditors, or of surplus for the debtor; oldest first. */
    public Map<Long, Money> available(CaseId id, boolean forCreditors) {
        return available(rows(id, forCreditors));
    }

    private Result<Record> rows(CaseId id, boolean forCreditors) {
        return db.fetch(AVAILABLE, id.value(), forCreditors);
    }

    private static Map<Long, Money> available(List<Record> rows) {
        var free = new LinkedHashMap<Long, Money>();
        rows.forEach(row -> free.put(row.get("receipt_id", Long.class), Money.fen(row.get("free", Long.class))));
        return free;
    }

    /** The refund of this receipt that the bank returned; the next one pays it again. */
    public @Nullable Long returnedRefund(long receiptId) {
        return db.select(PAYOUT.ID)
                .from(PAYOUT)
                .where(PAYOUT.RECEIPT_ID.eq(receiptId), PAYOUT.STATE.eq(State.RETURNED.name()))
                .orderBy(PAYOUT.ID.desc())
                .limit(1)
                .fetchOne(PAYOUT.ID);
    }

    /** Until the transaction ends nobody else promises money of this account. */
    public void lockAccount(long accountId) {
        db.execute("select from funds.balance where account_id = ? and stripe = 0 for update", accountId);
    }

    /** What of a line of costs nobody is being paid yet. */
    public Money openOf(Line line) {
        return Money.fen(db.fetchSingle("select coalesce(funds.cost_open(?, ?), 0)", line.planId(), line.shareNr())
                .into(Long.class));
    }

    /** What the bank returned of a line of costs, of just this sum, and nobody pays again yet. */
    public @Nullable Long returnedCost(Line line, Money amount) {
        return db.fetchSingle("select funds.cost_returned(?, ?, ?)", line.planId(), line.shareNr(), amount.fen())
                .get(0, Long.class);
    }

    /** Some payout, under way or paid, takes from this receipt. */
    public boolean touch(long receiptId) {
        return !touched(List.of(receiptId)).isEmpty();
    }

    /** Which of them payouts pay out, or have paid out. */
    public Set<Long> touched(Collection<Long> receipts) {
        return db.selectDistinct(PAYOUT_PART.RECEIPT_ID)
                .from(PAYOUT_PART)
                .join(PAYOUT)
                .on(PAYOUT.ID.eq(PAYOUT_PART.PAYOUT_ID))
                .where(
                        PAYOUT_PART.RECEIPT_ID.eq(DSL.any(receipts.toArray(Long[]::new))),
                        PAYOUT.STATE.in(UNDER_WAY).or(PAYOUT.STATE.eq(State.CONFIRMED.name())))
                .fetchSet(PAYOUT_PART.RECEIPT_ID);
    }

    /** What is to be paid to this account of a payee and has not gone to the bank. */
    public List<Long> openTo(CaseId id, long payeeAccountId) {
        return db.select(PAYOUT.ID)
                .from(PAYOUT)
                .where(
                        PAYOUT.CASE_ID.eq(id.value()),
                        PAYOUT.PAYEE_ACCOUNT_ID.eq(payeeAccountId),
                        PAYOUT.STATE.in(State.PROPOSED.name(), State.READY.name()))
                .orderBy(PAYOUT.ID)
                .fetch(PAYOUT.ID);
    }

    public boolean isUnderWay(CaseId id) {
        return db.fetchExists(PAYOUT, PAYOUT.CASE_ID.eq(id.value()).and(PAYOUT.STATE.in(UNDER_WAY)));
    }

    /** The case's own account at the bank. */
    public String accountNumber(CaseId id) {
        return db.fetchSingle("select account_number from shared.case_brief where id = ?", id.value())
                .into(String.class);
    }

    public void asked(long id, long approvalId) {
        db.update(PAYOUT)
                .set(PAYOUT.APPROVAL_ID, approvalId)
                .where(PAYOUT.ID.eq(id))
                .execute();
    }

    public void checked(Payout payout, Viewer by, Instant at) {
        change(
                payout,
                Map.of(PAYOUT.CHECKED_BY, by.personId(), PAYOUT.CHECKED_BY_NAME, by.name(), PAYOUT.CHECKED_AT, at));
    }

    public void uncheck(Payout payout) {
        db.update(PAYOUT)
                .setNull(PAYOUT.CHECKED_BY)
                .setNull(PAYOUT.CHECKED_BY_NAME)
                .setNull(PAYOUT.CHECKED_AT)
                .set(PAYOUT.VERSION, PAYOUT.VERSION.plus(1))
                .where(PAYOUT.ID.eq(payout.id()))
                .execute();
    }

    public void approved(Payout payout, long by, Instant at) {
        change(payout, Map.of(PAYOUT.APPROVED_BY, by, PAYOUT.APPROVED_AT, at));
    }

    public void move(Payout payout, State to) {
        change(payout, Map.of(PAYOUT.STATE, to.name()));
    }

    public void sent(Payout payout, Instant at) {
        change(payout, Map.of(PAYOUT.STATE, State.SENT.name(), PAYOUT.SENT_AT, at));
    }

    public void end(Payout payout, State state, Instant at, String why) {
        change(payout, Map.of(PAYOUT.STATE, state.name(), PAYOUT.SETTLED_AT, at, PAYOUT.WHY, why));
    }

    private void change(Payout payout, Map<?, ?> values) {
        try {
            int changed = db.update(PAYOUT)
                    .set(values)
                    .set(PAYOUT.VERSION, PAYOUT.VERSION.plus(1))
                    .where(PAYOUT.ID.eq(payout.id()), PAYOUT.VERSION.eq(payout.version()))
                    .execute();
            if (changed != 1) {
                throw Refused.conflict(Reason.of("CHANGED_MEANWHILE", "发放单已被他人修改", "Somebody else changed the payout"));
            }
        } catch (DataAccessException fault) {
            throw RefusalOfTheBooks.of(fault);
        }
    }

    private Optional<Payout> one(Condition which) {
        return db.selectFrom(PAYOUT).where(which).fetchOptional(PayoutStore::payout);
    }

    private static Payout payout(PayoutRecord row) {
        return new Payout(
                row.getId(),
                row.getCaseId() == null ? null : new CaseId(row.getCaseId()),
                row.getCourtCode(),
                Payout.Kind.valueOf(row.getKind()),
                row.getSourceAccountId(),
                row.getPayeeName(),
                row.getPayeeBank(),
                row.getPayeeAccount(),
                row.getFen(),
                row.getPurpose(),
                row.getReference(),
                State.valueOf(row.getState()),
                row.getProposedBy(),
                row.getProposedByName(),
                row.getProposedAt(),
                row.getCheckedBy(),
                row.getApprovedBy(),
                row.getSentAt(),
                row.getSettledAt(),
                row.getWhy(),
                row.getRepeats(),
                row.getVersion());
    }
}
