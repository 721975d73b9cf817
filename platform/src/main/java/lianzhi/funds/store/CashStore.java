package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.RECEIPT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lianzhi.cases.CaseId;
import lianzhi.funds.receipts.CashSlip;
import lianzhi.funds.receipts.Receipt;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cash and POS receipts: numbered slips, handed in, banked. */
@Component
public class CashStore {
    private static final String SLIP = """
        select r.id, r.slip, r.kind, r.case_id, b.number, r.court_code, r.payer_name, r.fen, r.purpose, r.arrived_on
        from funds.receipt r join shared.case_brief b on b.id = r.case_id where r.kind <> 'BANK' and\
        """;

    private final DSLContext db;

    CashStore(DSLContext db) {
        this.db = db;
    }

    /** Unmatched at first, with the next number of its court, kind and year. */
    public long open(
            Receipt.Kind kind,
            String courtCode,
            Money amount,
            LocalDate on,
            String payer,
            String purpose,
            long takenBy,
            @Nullable Long second) {
        var nr = db.fetchSingle("select funds.next_slip(?, ?, ?)", courtCode, kind.name(), on.getYear())
                .into(Integer.class);
        var number = String.format(
                Locale.ROOT,
                "%s%s-%d-%06d",
                kind == Receipt.Kind.CASH ? "XJ" : "PS",
                courtCode.replaceAll("\\D", ""),
                on.getYear(),
                nr);
        return db.insertInto(RECEIPT)
                .set(RECEIPT.COURT_CODE, courtCode)
                .set(RECEIPT.KIND, kind.name())
                .set(RECEIPT.SLIP, number)
                .set(RECEIPT.FEN, amount)
                .set(RECEIPT.OPEN_FEN, amount)
                .set(RECEIPT.ARRIVED_ON, on)
                .set(RECEIPT.PAYER_NAME, payer)
                .set(RECEIPT.PURPOSE, purpose)
                .set(RECEIPT.TAKEN_BY, takenBy)
                .set(RECEIPT.SECOND_OFFICER, second)
                .returningResult(RECEIPT.ID)
                .fetchSingle()
                .value1();
    }

    public CashSlip slip(long receiptId) {
        return db.fetchOptional(SLIP + " r.id = ?", receiptId)
                .map(CashStore::slip)
                .orElseThrow(() -> Refused.notFound("receipt"));
    }

    /** Slips of these numbers that are not in the bank yet; locked. */
    public List<CashSlip> notBanked(List<String> numbers) {
        return db.fetch(
                        SLIP + " r.slip = any (?::text[]) and r.banked_on is null order by r.id for update of r",
                        (Object) numbers.toArray(String[]::new))
                .map(CashStore::slip);
    }

    public boolean handIn(long receiptId, LocalDate on) {
        return db.update(RECEIPT)
                        .set(RECEIPT.HANDED_IN_ON, on)
                        .where(RECEIPT.ID.eq(receiptId), RECEIPT.KIND.ne("BANK"), RECEIPT.HANDED_IN_ON.isNull())
                        .execute()
                == 1;
    }

    public void banked(List<Long> receiptIds, LocalDate on) {
        db.update(RECEIPT)
                .set(RECEIPT.BANKED_ON, on)
                .set(RECEIPT.HANDED_IN_ON, on)
                .where(RECEIPT.ID.in(receiptIds))
                .execute();
    }

    private static CashSlip slip(Record row) {
        return new CashSlip(
                row.get("id", Long.class),
                row.get("slip", String.class),
                Receipt.Kind.valueOf(row.get("kind", String.class)),
                new CaseId(row.get("case_id", Long.class)),
                row.get("number", String.class),
                row.get("court_code", String.class),
                row.get("payer_name", String.class),
                Money.fen(row.get("fen", Long.class)),
                "",
                row.get("purpose", String.class),
                row.get("arrived_on", LocalDate.class));
    }
}
