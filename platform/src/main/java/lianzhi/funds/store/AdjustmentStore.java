package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.funds.books.Adjustment;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Lines of the bank that are to be settled, and those that are. */
@Component
public class AdjustmentStore {
    private static final String ALL = """
        select a.*, l.value_on, case l.direction when 'IN' then l.fen else -l.fen end as fen,
            case when a.settles is null then l.explanation else l.purpose end as explanation,
            case when a.settles is not null then r.id end as receipt_id,
            (select by.booked_on from funds.adjustment by where by.settles = a.id and by.granted) as set_off_on
        from funds.adjustment a join funds.bank_line l on l.id = a.bank_line_id
        left join funds.receipt r on a.settles is not null and r.id = funds.receipt_of_line(l.id)\
        """;

    private static final String OPEN = """
         where a.court_code = ? and a.granted and a.settles is null and l.direction = 'OUT' and l.fen = ? and not exists (
            select from funds.adjustment by where by.settles = a.id and by.granted is not false)
        order by a.id\
        """;

    private static final String SET_OFF = """
        insert into funds.adjustment (court_code, bank_line_id, reason, paper, proposed_by, proposed_by_name, proposed_at,
            settles)
        select r.court_code, r.bank_line_id, ?, ?, ?, ?, ?::timestamptz, ? from funds.receipt r where r.id = ? returning id\
        """;

    private final DSLContext db;
    private final Books books;

    AdjustmentStore(DSLContext db, Books books) {
        this.db = db;
        this.books = books;
    }

    public record Adjustments(List<Adjustment> items, int total) {}

    /** Those that wait first, then the latest. @param state null: all of them */
    public Adjustments page(Viewer viewer, String court, Adjustment.@Nullable State state, int page, int size) {
        books.ask(viewer, court);
        var wanted = " where a.court_code = ?" + (state == null ? "" : " and a.granted is " + granted(state));
        var items = db.fetch(
                        ALL + wanted + " order by a.granted is not null, a.id desc limit ? offset ?",
                        court,
                        size,
                        (long) page * size)
                .map(AdjustmentStore::adjustment);
        var total = db.fetchSingle("select count(*) from funds.adjustment a" + wanted, court)
                .into(Integer.class);
        return new Adjustments(items, total);
    }

    private static String granted(Adjustment.State state) {
        return switch (state) {
            case WAITS -> "null";
            case BOOKED -> "true";
            case SENT_BACK -> "false";
        };
    }

    public Adjustment get(long id) {
        return db.fetchOptional(ALL + " where a.id = ?", id)
                .map(AdjustmentStore::adjustment)
                .orElseThrow(() -> Refused.notFound("adjustment"));
    }

    public long propose(Viewer by, long lineId, String reason, String paper, Instant at) {
        try {
            return db.fetchOptional("""
                            insert into funds.adjustment (court_code, bank_line_id, reason, paper, proposed_by,
                                proposed_by_name, proposed_at)
                            select court_code, id, ?, ?, ?, ?, ?::timestamptz from funds.bank_line
                            where id = ? and court_code = ? and meaning = 'EXPLAINED' returning id\
                            """, reason, paper, by.personId(), by.name(), at.toString(), lineId, by.courtCode())
                    .map(row -> row.get("id", Long.class))
                    .orElseThrow(() -> Refused.notFound("line"));
        } catch (DuplicateKeyException earlier) {
            throw proposedAlready();
        }
    }

    private static Refused proposedAlready() {
        return Refused.conflict(
                Reason.of("ADJUSTED_ALREADY", "该笔流水已提出调整", "An adjustment of this line is proposed already"));
    }

    /** Booked ones of what the bank took, of this sum, that nothing has set off or is to set off. */
    public List<Adjustment> open(String court, Money amount) {
        return db.fetch(ALL + OPEN, court, amount.fen()).map(AdjustmentStore::adjustment);
    }

    public long setOff(Viewer by, long receiptId, long settles, String reason, String paper, Instant at) {
        try {
            return db.fetchSingle(SET_OFF, reason, paper, by.personId(), by.name(), at.toString(), settles, receiptId)
                    .get("id", Long.class);
        } catch (DuplicateKeyException earlier) {
            throw proposedAlready();
        }
    }

    /** Who proposed it and who explained its line, in this order. */
    public List<Long> lock(String court, long id) {
        var row = db.fetchOptional("""
            select a.proposed_by, l.explained_by from funds.adjustment a join funds.bank_line l on l.id = a.bank_line_id
            where a.id = ? and a.court_code = ? for update of a\
            """, id, court).orElseThrow(() -> Refused.notFound("adjustment"));
        var hands = new ArrayList<Long>();
        hands.add(row.get("proposed_by", Long.class));
        if (row.get("explained_by") != null) {
            hands.add(row.get("explained_by", Long.class));
        }
        return hands;
    }

    /** @param booked null: it is sent back */
    public void decide(Viewer by, long id, @Nullable LocalDate booked, Instant at, String why) {
        RefusalOfTheBooks.orRefuse(() -> db.execute(
                """
                update funds.adjustment set granted = ?, decided_by = ?, decided_by_name = ?, decided_at = ?::timestamptz,
                    booked_on = ?::date, why = ? where id = ?\
                """,
                booked != null,
                by.personId(),
                by.name(),
                at.toString(),
                booked == null ? null : booked.toString(),
                why,
                id));
    }

    private static Adjustment adjustment(Record row) {
        return new Adjustment(
                row.get("id", Long.class),
                row.get("court_code", String.class),
                row.get("bank_line_id", Long.class),
                row.get("value_on", LocalDate.class),
                Money.fen(row.get("fen", Long.class)),
                row.get("explanation", String.class),
                row.get("reason", String.class),
                row.get("paper", String.class),
                row.get("proposed_by_name", String.class),
                row.get("proposed_at", Instant.class),
                row.get("granted", Boolean.class),
                row.get("decided_by_name", String.class),
                row.get("decided_at", Instant.class),
                row.get("booked_on", LocalDate.class),
                row.get("why", String.class),
                row.get("settles", Long.class),
                row.get("receipt_id", Long.class),
                row.get("set_off_on", LocalDate.class));
    }
}
