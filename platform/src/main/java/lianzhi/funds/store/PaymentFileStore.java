package lianzhi.funds.store;

import static lianzhi.schema.funds.Tables.PAYMENT_FILE;
import static lianzhi.schema.funds.Tables.PAYOUT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianzhi.access.Viewer;
import lianzhi.funds.payouts.PaymentFile;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.ReadyPayouts;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payment files and which payouts are in them. */
@Component
public class PaymentFileStore {
    private static final String FILES = """
        select f.id, f.made_by_name, f.made_at, f.payouts, f.fen, f.sha256,
            (select count(*) from funds.payout o where o.file_id = f.id and o.state = 'CONFIRMED')::int as paid,
            (select count(*) from funds.payout o where o.file_id = f.id and o.state = 'RETURNED')::int as returned
        from funds.payment_file f where f.court_code = ? and (?::bigint is null or f.id = ?)
        order by f.id desc limit 200\
        """;

    /** As {@code lockReady} chooses them. */
    private static final String READY = """
        select coalesce(array_agg(id order by id), '{}') as ids, coalesce(sum(fen), 0)::bigint as fen,
            coalesce(max(total), 0)::int as total
        from (select id, fen, count(*) over () as total from funds.payout
              where court_code = ? and state = 'READY' and kind <> 'ESCROW' order by id limit ?) r\
        """;

    private final DSLContext db;
    private final PayoutStore payouts;

    PaymentFileStore(DSLContext db, PayoutStore payouts) {
        this.db = db;
        this.payouts = payouts;
    }

    /** Ready payouts of the court, all or those chosen, that go to the bank; nobody else can move them until the transaction ends. */
    public List<Payout> lockReady(String courtCode, @Nullable Set<Long> chosen, int most) {
        return db.select(PAYOUT.ID)
                .from(PAYOUT)
                .where(
                        PAYOUT.COURT_CODE.eq(courtCode),
                        PAYOUT.STATE.eq(Payout.State.READY.name()),
                        PAYOUT.KIND.ne(Payout.Kind.ESCROW.name()),
                        chosen == null ? DSL.trueCondition() : PAYOUT.ID.eq(DSL.any(chosen.toArray(Long[]::new))))
                .orderBy(PAYOUT.ID)
                .limit(most)
                .forUpdate()
                .fetch(row -> payouts.get(row.value1()));
    }

    public ReadyPayouts ready(String courtCode, int most) {
        var row = db.fetchSingle(READY, courtCode, most);
        return new ReadyPayouts(
                List.of(row.get("ids", Long[].class)),
                Money.fen(row.get("fen", Long.class)),
                row.get("total", Integer.class));
    }

    public PaymentFile add(Viewer by, Instant at, int count, Money sum, String sha256, byte[] content) {
        var id = db.insertInto(PAYMENT_FILE)
                .set(PAYMENT_FILE.COURT_CODE, by.courtCode())
                .set(PAYMENT_FILE.MADE_BY, by.personId())
                .set(PAYMENT_FILE.MADE_BY_NAME, by.name())
                .set(PAYMENT_FILE.MADE_AT, at)
                .set(PAYMENT_FILE.PAYOUTS, count)
                .set(PAYMENT_FILE.FEN, sum)
                .set(PAYMENT_FILE.SHA256, sha256)
                .set(PAYMENT_FILE.CONTENT, content)
                .returningResult(PAYMENT_FILE.ID)
                .fetchSingle()
                .value1();
        return new PaymentFile(id, by.name(), at, count, sum, sha256, 0, 0);
    }

    /** READY, SENDING, SENT in one go: nobody ever sees them half way. */
    public void onTheirWay(List<Payout> ready, long fileId, Instant at) {
        var ids = ready.stream().map(Payout::id).toList();
        db.update(PAYOUT)
                .set(PAYOUT.STATE, Payout.State.SENDING.name())
                .where(PAYOUT.ID.in(ids))
                .execute();
        db.update(PAYOUT)
                .set(PAYOUT.STATE, Payout.State.SENT.name())
                .set(PAYOUT.SENT_AT, at)
                .set(PAYOUT.FILE_ID, fileId)
                .set(PAYOUT.VERSION, PAYOUT.VERSION.plus(1))
                .where(PAYOUT.ID.in(ids))
                .execute();
    }

    public List<PaymentFile> ofCourt(String courtCode) {
        return db.fetch(FILES, courtCode, null, null).map(PaymentFileStore::file);
    }

    public Optional<PaymentFile> find(String courtCode, long id) {
        return db.fetch(FILES, courtCode, id, id).stream()
                .map(PaymentFileStore::file)
                .findFirst();
    }

    public byte[] content(String courtCode, long id) {
        return db.select(PAYMENT_FILE.CONTENT)
                .from(PAYMENT_FILE)
                .where(PAYMENT_FILE.ID.eq(id), PAYMENT_FILE.COURT_CODE.eq(courtCode))
                .fetchOptional(PAYMENT_FILE.CONTENT)
                .orElseThrow(() -> Refused.notFound("file"));
    }

    /** Went out in a file of this court: then the bank's answer comes as a file too. */
    public boolean isInFile(String courtCode, Payout payout) {
        return db.fetchExists(
                PAYOUT,
                PAYOUT.ID.eq(payout.id()).and(PAYOUT.COURT_CODE.eq(courtCode)).and(PAYOUT.FILE_ID.isNotNull()));
    }

    private static PaymentFile file(Record row) {
        return new PaymentFile(
                row.get("id", Long.class),
                row.get("made_by_name", String.class),
                row.get("made_at", Instant.class),
                row.get("payouts", Integer.class),
                Money.fen(row.get("fen", Long.class)),
                row.get("sha256", String.class),
                row.get("paid", Integer.class),
                row.get("returned", Integer.class));
    }
}
