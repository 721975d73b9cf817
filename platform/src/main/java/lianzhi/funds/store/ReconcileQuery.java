package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.funds.books.BankSaid;
import lianzhi.funds.books.Reconciliation;
import lianzhi.funds.books.Reconciliation.Between;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.funds.books.Reconciliation.Sums;
import lianzhi.funds.store.Differences.Since;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The three figures, each from its own source and whole, and every line that makes them differ. Lines are looked for since
 * the last closed day; when they do not explain the figures to the fen, since ever.
 */
@Component
public class ReconcileQuery {
    /** The ledger's is what is there now, less what was booked after the day. */
    private static final String FIGURES = """
        select
            (select coalesce(sum(case direction when 'IN' then fen else -fen end), 0) from funds.bank_line
                where court_code = :court and value_on <= :day)::bigint as bank,
            (select coalesce(-sum((select sum(b.fen) from funds.balance b where b.account_id = a.id)), 0)
                    + coalesce(sum((select sum(e.fen) from funds.dated_entry e
                        where e.account_id = a.id and e.booked_on > :day)), 0)
                from funds.account a
                where a.court_code = :court and a.kind = 'COURT_BANK' and a.case_id is null)::bigint as ledger,
            (select coalesce(sum(fen), 0) from funds.receipt where court_code = :court
                and state <> 'REVERSED' and arrived_on <= :day)::bigint
            - (select coalesce(sum(fen), 0) from funds.payout where court_code = :court and state = 'CONFIRMED' and kind <> 'ESCROW'
                and (settled_at at time zone 'Asia/Shanghai')::date <= :day)::bigint
            + (select coalesce(sum(case l.direction when 'IN' then l.fen else -l.fen end), 0)
                from funds.adjustment a join funds.bank_line l on l.id = a.bank_line_id
                where a.court_code = :court and a.booked_on <= :day and a.settles is null)::bigint as files\
        """;

    private final DSLContext db;
    private final Differences differences;
    private final Books books;
    private final BankBalances balances;
    private final JsonMapper json;

    ReconcileQuery(DSLContext db, Differences differences, Books books, BankBalances balances, JsonMapper json) {
        this.db = db;
        this.differences = differences;
        this.balances = balances;
        this.books = books;
        this.json = json;
    }

    public Reconciliation of(Viewer viewer, String court, LocalDate day) {
        books.ask(viewer, court);
        var figures = query(FIGURES, court, day).getFirst();
        var said = balances.last(court, day);
        var bank = Money.fen(figures.get("bank", Long.class))
                .plus(said.map(BankSaid::more).orElse(Money.ZERO));
        var ledger = Money.fen(figures.get("ledger", Long.class));
        var files = Money.fen(figures.get("files", Long.class));
        var stated = said.filter(told -> !told.more().isZero()).map(told -> balance(court, told));
        Function<Since, Found> find = since -> Found.of(
                bank,
                ledger,
                files,
                Stream.concat(stated.stream(), differences.of(court, day, since).stream())
                        .toList());
        var since = differences.since(court, day);
        var found = find.apply(since);
        if (!found.open().isZero() && since != Since.EVER) {
            found = find.apply(Since.EVER);
        }
        var open = found.open();
        var closed = db.fetchOptional("select * from funds.day_close where court_code = ? and day = ?", court, day);
        return new Reconciliation(
                court,
                day,
                bank,
                ledger,
                files,
                said.orElse(null),
                found.differences(),
                open,
                open.isZero() && bank.equals(ledger) && ledger.equals(files),
                closed.map(row -> row.get("closed_by_name", String.class)).orElse(null),
                closed.map(row -> row.get("closed_at", Instant.class)).orElse(null),
                closed.map(row -> new Sums(
                                Money.fen(row.get("bank_fen", Long.class)),
                                Money.fen(row.get("ledger_fen", Long.class)),
                                Money.fen(row.get("files_fen", Long.class))))
                        .orElse(null));
    }

    public boolean isClosed(String court, LocalDate day) {
        return !db.fetch("select from funds.day_close where court_code = ? and day = ?", court, day)
                .isEmpty();
    }

    public boolean close(Viewer by, Reconciliation figures, Instant at) {
        return RefusalOfTheBooks.orRefuse(() -> db.execute(
                        """
                        insert into funds.day_close (court_code, day, bank_fen, ledger_fen, files_fen, differences,
                            closed_by, closed_by_name, closed_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?::timestamptz) on conflict do nothing\
                        """,
                        figures.courtCode(),
                        figures.day(),
                        figures.bank().fen(),
                        figures.ledger().fen(),
                        figures.files().fen(),
                        JSONB.valueOf(json.writeValueAsString(figures.differences())),
                        by.personId(),
                        by.name(),
                        at.toString()))
                == 1;
    }

    /** False when there is no such open line in the viewer's court. */
    public boolean explain(Viewer by, long lineId, String explanation) {
        return db.execute("""
            update funds.bank_line set meaning = 'EXPLAINED', explanation = ?, explained_by = ?
            where id = ? and court_code = ? and meaning in ('OPEN', 'REVERSAL_UNCOVERED')\
            """, explanation, by.personId(), lineId, by.courtCode()) == 1;
    }

    private List<Record> query(String sql, String court, LocalDate day) {
        var binds = new ArrayList<Object>();
        var named = Pattern.compile(":(court|day)\\b").matcher(sql);
        while (named.find()) {
            binds.add(named.group(1).equals("court") ? court : day);
        }
        return List.copyOf(db.fetch(named.replaceAll("?"), binds.toArray()));
    }

    /** Lines that the bank counted and that never came here, or the other way round. */
    private static Difference balance(String court, BankSaid told) {
        var why = told.explanation();
        return new Difference(
                Between.BANK_AND_LEDGER,
                "bank-balance:" + court + ":" + told.day(),
                told.day(),
                told.more(),
                "BANK_BALANCE_DIFFERS",
                told.isExplained() ? why : "银行对账单余额与本院收到的流水合计不符",
                told.isExplained() ? why : "The bank's own balance is not the sum of its lines here",
                !told.isExplained());
    }
}
