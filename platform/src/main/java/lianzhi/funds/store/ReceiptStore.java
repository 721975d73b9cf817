package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.ALLOCATION;
import static lianzhi.schema.funds.Tables.BANK_LINE;
import static lianzhi.schema.funds.Tables.MATCH_HINT;
import static lianzhi.schema.funds.Tables.RECEIPT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.MatchHint;
import lianzhi.funds.receipts.Receipt;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Saves a receipt; whoever changes one holds its row. */
@Component
public class ReceiptStore {
    /** What no rule of matching can have a word about: no case's account, no case number, no debtor of that name. */
    private static final String NOTHING_TO_GO_BY = """
        with w as materialized (
            select r.id, r.purpose, btrim(r.payer_name) as name, l.sub_account
            from unnest(?::bigint[]) as a (id) join funds.receipt r on r.id = a.id
            join funds.bank_line l on l.id = r.bank_line_id
            where r.state = 'UNMATCHED'),
        debtor as materialized (
            select p.name from shared.case_party p
            where p.role = 'DEBTOR' and case when p.name in (select w.name from w) then true end)
        update funds.receipt r set tried_at = ?::timestamptz
        from w
        where r.id = w.id and r.state = 'UNMATCHED' and w.purpose !~ '执' and w.name not in (select d.name from debtor d)
          and (w.sub_account = '' or (
            select b.id from shared.case_brief b where b.account_number = w.sub_account) is null)
        returning r.id\
        """;

    /** True of every receipt that is not settled, set off, sent back or reversed; said so that its index is used. */
    static final Condition IS_OPEN = RECEIPT.OPEN_FEN.gt(DSL.inline(Money.ZERO, RECEIPT.OPEN_FEN));

    private static final String OF_LINE =
            "select funds.receipt_of_line(l.id) from funds.bank_line l where l.bank_reference = ?";

    private static final String USE = """
        update funds.receipt r set open_fen = r.open_fen - u.fen, version = r.version + 1,
            state = case when r.open_fen = u.fen then ? else r.state end
        from unnest(?::bigint[], ?::bigint[]) u (id, fen) where r.id = u.id\
        """;

    private final DSLContext db;

    ReceiptStore(DSLContext db) {
        this.db = db;
    }

    public Optional<Receipt> find(long id) {
        return read(RECEIPT.ID.eq(id)).stream().findFirst();
    }

    public Receipt lock(long id) {
        db.select(RECEIPT.ID).from(RECEIPT).where(RECEIPT.ID.eq(id)).forUpdate().fetch();
        return find(id).orElseThrow(() -> Refused.notFound("receipt"));
    }

    /** Locks them in the order of their numbers. */
    public Map<Long, Receipt> lock(Collection<Long> ids) {
        return byId(select(RECEIPT.ID.eq(DSL.any(ids.toArray(Long[]::new))))
                .orderBy(RECEIPT.ID)
                .forUpdate()
                .of(RECEIPT)
                .fetch(ReceiptStore::receipt));
    }

    public Map<Long, Receipt> all(Collection<Long> ids) {
        return byId(read(RECEIPT.ID.eq(DSL.any(ids.toArray(Long[]::new)))));
    }

    private static Map<Long, Receipt> byId(List<Receipt> receipts) {
        return receipts.stream().collect(Collectors.toMap(Receipt::id, Function.identity()));
    }

    /** How many of them have their case. */
    public int matched(Collection<Long> ids) {
        return db.fetchCount(
                RECEIPT, RECEIPT.ID.eq(DSL.any(ids.toArray(Long[]::new))).and(RECEIPT.CASE_ID.isNotNull()));
    }

    /** Money of the case that is still here, oldest first. */
    public List<Receipt> held(CaseId id) {
        return read(RECEIPT.CASE_ID.eq(id.value()).and(RECEIPT.STATE.eq(Receipt.State.HELD.name())));
    }

    public List<Receipt> ofCase(CaseId id) {
        return read(RECEIPT.CASE_ID.eq(id.value()));
    }

    public Optional<Receipt> ofLine(String bankReference) {
        return db.fetchOptional(OF_LINE, bankReference)
                .map(row -> row.get(0, Long.class))
                .flatMap(this::find);
    }

    public Optional<Receipt> byPayer(String courtCode, Money amount, String payerAccount, LocalDate notAfter) {
        var found = read(RECEIPT.COURT_CODE
                .eq(courtCode)
                .and(RECEIPT.FEN.eq(amount))
                .and(RECEIPT.PAYER_ACCOUNT.eq(payerAccount))
                .and(RECEIPT.ARRIVED_ON.le(notAfter))
                .and(RECEIPT.STATE.in("UNMATCHED", "FOUND", "HELD"))
                .and(IS_OPEN));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Those of them that nothing speaks for are done with in one go; the rest is worth a look. */
    public List<Long> worthALook(List<Long> ids, Instant now) {
        var done = new HashSet<>(db.fetch(NOTHING_TO_GO_BY, ids.toArray(Long[]::new), now.toString())
                .getValues(0, Long.class));
        return ids.stream().filter(id -> !done.contains(id)).toList();
    }

    /** Receipts after this one that no rule was tried on yet. */
    public List<Long> untried(long after, int most) {
        return db.select(RECEIPT.ID)
                .from(RECEIPT)
                .where(
                        RECEIPT.STATE.eq(Receipt.State.UNMATCHED.name()),
                        RECEIPT.TRIED_AT.isNull(),
                        RECEIPT.CASE_ID.isNull(),
                        RECEIPT.ID.gt(after))
                .orderBy(RECEIPT.ID)
                .limit(most)
                .fetch(RECEIPT.ID);
    }

    public List<MatchHint> hints(long id) {
        return db.selectFrom(MATCH_HINT)
                .where(MATCH_HINT.RECEIPT_ID.eq(id))
                .orderBy(MATCH_HINT.SCORE.desc(), MATCH_HINT.CASE_ID)
                .fetch(row -> new MatchHint(
                        new CaseId(row.getCaseId()),
                        row.getScore(),
                        Arrays.stream(row.getRules())
                                .map(MatchHint.Rule::valueOf)
                                .toList(),
                        row.getZh(),
                        row.getEn()));
    }

    public void due(long id, LocalDate dueOn) {
        db.update(RECEIPT).set(RECEIPT.DUE_ON, dueOn).where(RECEIPT.ID.eq(id)).execute();
    }

    /** Takes away what left the house; nothing left closes the receipt. */
    public void use(long id, Money amount, Receipt.State whenEmpty) {
        use(Map.of(id, amount), whenEmpty);
    }

    /** Of many receipts, an amount of each. */
    public void use(Map<Long, Money> amounts, Receipt.State whenEmpty) {
        if (amounts.isEmpty()) {
            return;
        }
        int left = db.execute(
                USE,
                whenEmpty.name(),
                amounts.keySet().toArray(Long[]::new),
                amounts.values().stream().map(Money::fen).toArray(Long[]::new));
        if (left != amounts.size()) {
            throw Refused.notFound("receipt");
        }
    }

    /** A payment came back: the money is here again. */
    public void giveBack(long id, Money amount) {
        db.update(RECEIPT)
                .set(RECEIPT.OPEN_FEN, RECEIPT.OPEN_FEN.plus(DSL.val(amount, RECEIPT.OPEN_FEN)))
                .set(
                        RECEIPT.STATE,
                        DSL.when(RECEIPT.CASE_ID.isNull(), Receipt.State.UNMATCHED.name())
                                .otherwise(Receipt.State.HELD.name()))
                .set(RECEIPT.VERSION, RECEIPT.VERSION.plus(1))
                .where(RECEIPT.ID.eq(id))
                .execute();
    }

    /** Everything of it is here again, the fee too. */
    public void whole(long id) {
        db.update(RECEIPT)
                .set(RECEIPT.OPEN_FEN, RECEIPT.FEN)
                .where(RECEIPT.ID.eq(id))
                .execute();
    }

    public void unmatched(long id) {
        db.update(RECEIPT)
                .set(RECEIPT.STATE, Receipt.State.UNMATCHED.name())
                .setNull(RECEIPT.CASE_ID)
                .setNull(RECEIPT.TOLD_ON)
                .setNull(RECEIPT.DUE_ON)
                .set(RECEIPT.VERSION, RECEIPT.VERSION.plus(1))
                .where(RECEIPT.ID.eq(id))
                .execute();
    }

    public void reversed(long id) {
        db.update(RECEIPT)
                .set(RECEIPT.STATE, Receipt.State.REVERSED.name())
                .setNull(RECEIPT.FOUND_CASE)
                .set(RECEIPT.OPEN_FEN, Money.ZERO)
                .set(RECEIPT.VERSION, RECEIPT.VERSION.plus(1))
                .where(RECEIPT.ID.eq(id))
                .execute();
    }

    public boolean isAllocated(long id) {
        return db.fetchExists(ALLOCATION, ALLOCATION.RECEIPT_ID.eq(id).and(ALLOCATION.UNDONE_AT.isNull()));
    }

    private List<Receipt> read(Condition which) {
        return select(which).orderBy(RECEIPT.ARRIVED_ON, RECEIPT.ID).fetch(ReceiptStore::receipt);
    }

    private SelectConditionStep<Record> select(Condition which) {
        return db.select(RECEIPT.fields())
                .select(BANK_LINE.SUB_ACCOUNT)
                .from(RECEIPT)
                .leftJoin(BANK_LINE)
                .on(BANK_LINE.ID.eq(RECEIPT.BANK_LINE_ID))
                .where(which);
    }

    private static Receipt receipt(Record row) {
        var caseId = row.get(RECEIPT.CASE_ID);
        var sub = row.get(BANK_LINE.SUB_ACCOUNT);
        return new Receipt(
                row.get(RECEIPT.ID),
                row.get(RECEIPT.COURT_CODE),
                Receipt.Kind.valueOf(row.get(RECEIPT.KIND)),
                caseId == null ? null : new CaseId(caseId),
                row.get(RECEIPT.FEN),
                row.get(RECEIPT.OPEN_FEN),
                row.get(RECEIPT.ARRIVED_ON),
                row.get(RECEIPT.PAYER_NAME),
                row.get(RECEIPT.PAYER_ACCOUNT),
                row.get(RECEIPT.PURPOSE),
                sub == null ? "" : sub,
                Receipt.State.valueOf(row.get(RECEIPT.STATE)),
                row.get(RECEIPT.TOLD_ON),
                row.get(RECEIPT.DUE_ON),
                row.get(RECEIPT.VERSION));
    }
}
