package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import lianzhi.access.Viewer;
import lianzhi.funds.books.Month;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a month's books say, from the entries alone, and who closed it. */
@Component
public class MonthStore {
    /** What is there now, less what was booked from the month on, is what the month began with. */
    private static final String LINES = """
        with moved as (
            select a.kind, e.booked_on, e.fen from funds.dated_entry e join funds.account a on a.id = e.account_id
            where e.booked_on >= ? and a.court_code = ?),
        now as (
            select a.kind, sum(b.fen) as fen from funds.account a join funds.balance b on b.account_id = a.id
            where a.court_code = ? group by 1)
        select n.kind, (case when n.kind in ('COURT_BANK', 'ON_HAND') then -1 else 1 end) as sign,
            (n.fen - coalesce(sum(m.fen), 0))::bigint as opening,
            coalesce(sum(m.fen) filter (where m.booked_on <= ? and m.fen > 0), 0)::bigint as plus,
            coalesce(-sum(m.fen) filter (where m.booked_on <= ? and m.fen < 0), 0)::bigint as minus
        from now n left join moved m on m.kind = n.kind
        group by n.kind, n.fen
        having n.fen <> coalesce(sum(m.fen), 0) or count(*) filter (where m.booked_on <= ?) > 0 or exists (
            select from funds.account a join funds.entry e on e.account_id = a.id join funds.posting p on p.id = e.posting_id
            where a.court_code = ? and a.kind = n.kind and p.booked_on < ?)
        order by n.kind\
        """;

    private static final String OPEN_DAYS = """
        select d.day from (
            select value_on as day from funds.bank_line where court_code = ? and value_on between ? and ?
            union select booked_on from funds.posting where court_code = ? and booked_on between ? and ?) d
        where not exists (select from funds.day_close c where c.court_code = ? and c.day = d.day)
        order by 1\
        """;

    private static final String UNMATCHED = """
        select count(*)::int as sums, coalesce(sum(open_fen), 0)::bigint as fen from funds.receipt
        where court_code = ? and state = 'UNMATCHED' and open_fen > 0 and arrived_on <= ?\
        """;

    /** From one month with postings to the next, by the index. */
    private static final String EARLIER = """
        with recursive of (court, first) as (values (?::text, ?::date)),
        month (day) as (
            select (select date_trunc('month', min(p.booked_on))::date from funds.posting p
                where p.court_code = of.court and p.booked_on < of.first) from of
            union all
            select (select date_trunc('month', min(p.booked_on))::date from funds.posting p
                where p.court_code = of.court and p.booked_on >= m.day + interval '1 month' and p.booked_on < of.first)
            from of, month m where m.day is not null)
        select exists (
            select from of, month m where m.day is not null and not exists (
                select from funds.month_close c where c.court_code = of.court and c.month = m.day))\
        """;

    private final DSLContext db;
    private final ReconcileQuery reconcile;
    private final Settings settings;
    private final JsonMapper json;

    MonthStore(DSLContext db, ReconcileQuery reconcile, Settings settings, JsonMapper json) {
        this.db = db;
        this.reconcile = reconcile;
        this.settings = settings;
        this.json = json;
    }

    public Month of(Viewer viewer, String court, YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var figures = reconcile.of(viewer, court, last);
        var lines = db.fetch(LINES, first, court, court, last, last, last, court, first)
                .map(MonthStore::line);
        var open = db.fetch(OPEN_DAYS, court, first, last, court, first, last, court)
                .map(row -> row.get("day", LocalDate.class));
        var closed = db.fetchOptional(
                "select prepared_by_name, prepared_at, confirmed_by_name, confirmed_at from funds.month_close"
                        + " where court_code = ? and month = ?",
                court,
                first);
        var unmatched = db.fetchSingle(UNMATCHED, court, last);
        return new Month(
                court,
                month.toString(),
                figures.bank(),
                figures.ledger(),
                figures.files(),
                lines,
                open,
                figures.differences(),
                figures.unexplained(),
                new Month.Unmatched(unmatched.get("sums", Integer.class), Money.fen(unmatched.get("fen", Long.class))),
                settings.text("funds.undefined.clearMonthly").equals("true"),
                closed.map(row -> row.get("prepared_by_name", String.class)).orElse(null),
                closed.map(row -> row.get("prepared_at", Instant.class)).orElse(null),
                closed.map(row -> row.get("confirmed_by_name", String.class)).orElse(null),
                closed.map(row -> row.get("confirmed_at", Instant.class)).orElse(null));
    }

    public boolean isEarlierOpen(String court, YearMonth month) {
        return db.fetchSingle(EARLIER, court, month.atDay(1)).into(Boolean.class);
    }

    public void prepare(Viewer by, Month month, Instant at) {
        RefusalOfTheBooks.orRefuse(() -> db.execute(
                """
                insert into funds.month_close (court_code, month, bank_fen, ledger_fen, files_fen, figures, prepared_by,
                    prepared_by_name, prepared_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::timestamptz)\
                """,
                month.courtCode(),
                YearMonth.parse(month.month()).atDay(1),
                month.bank().fen(),
                month.ledger().fen(),
                month.files().fen(),
                JSONB.valueOf(json.writeValueAsString(month.lines())),
                by.personId(),
                by.name(),
                at.toString()));
    }

    /** False when it is the one who prepared it. */
    public boolean confirm(Viewer by, YearMonth month, Instant at) {
        return RefusalOfTheBooks.orRefuse(() -> db.execute(
                        """
            update funds.month_close set confirmed_by = ?, confirmed_by_name = ?, confirmed_at = ?::timestamptz
            where court_code = ? and month = ? and confirmed_by is null and prepared_by <> ?\
            """, by.personId(), by.name(), at.toString(), by.courtCode(), month.atDay(1), by.personId()))
                == 1;
    }

    private static Month.Line line(Record row) {
        boolean counterpart = row.get("sign", Integer.class) < 0;
        var opening = Money.fen(row.get("opening", Long.class));
        var plus = Money.fen(row.get("plus", Long.class));
        var minus = Money.fen(row.get("minus", Long.class));
        var shown = counterpart ? Money.ZERO.minus(opening) : opening;
        var in = counterpart ? minus : plus;
        var out = counterpart ? plus : minus;
        return new Month.Line(
                row.get("kind", String.class), shown, in, out, shown.plus(in).minus(out));
    }
}
