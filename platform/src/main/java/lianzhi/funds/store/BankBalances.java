package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.funds.books.BankSaid;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Balances as the bank states them, each beside the sum of its lines here up to that day. */
@Component
public class BankBalances {
    private static final String LINES = """
        coalesce((select sum(case direction when 'IN' then l.fen else -l.fen end) from funds.bank_line l
            where l.court_code = b.court_code and l.value_on <= b.day), 0)::bigint\
        """;
    /** The statement that told it. */
    public record Of(long statementId, String account) {}

    private final DSLContext db;

    BankBalances(DSLContext db) {
        this.db = db;
    }

    /** The last one that was told for that day or an earlier one. */
    public Optional<BankSaid> last(String court, LocalDate day) {
        return db.fetchOptional(
                        "select b.*, coalesce(b.explained_by, b.told_by) as explainer, " + LINES + """
             as lines, (select s.file_name from funds.statement s where s.id = b.statement_id) as file
            from funds.bank_balance b
            where b.court_code = ? and b.day <= ? order by b.day desc, b.id desc limit 1\
            """, court, day)
                .map(BankBalances::said);
    }

    /** The same difference as the day before needs no second explanation. */
    public void add(Viewer by, LocalDate day, Money balance, String explanation, Instant at, @Nullable Of statement) {
        var before = last(by.courtCode(), day).filter(BankSaid::isExplained);
        db.execute(
                """
                insert into funds.bank_balance (court_code, day, fen, told_by, told_by_name, told_at, statement_id, account,
                    explained_fen, explanation, explained_by)
                select b.court_code, b.day, b.fen, ?, ?, ?::timestamptz, ?::bigint, ?,
                    case when b.why <> '' then b.fen - b.lines when b.fen - b.lines = b.known then b.known end,
                    case when b.why <> '' then b.why when b.fen - b.lines = b.known then b.known_why else '' end,
                    case when b.why <> '' then b.teller when b.fen - b.lines = b.known then b.known_by end
                from (select b.*, %s as lines
                    from (values (?, ?::date, ?::bigint, ?, ?::bigint, ?, ?::bigint, ?::bigint))
                        b (court_code, day, fen, why, known, known_why, known_by, teller)) b\
                """.formatted(LINES),
                by.personId(),
                by.name(),
                at.toString(),
                statement == null ? null : statement.statementId(),
                statement == null ? "" : statement.account(),
                by.courtCode(),
                day,
                balance.fen(),
                explanation,
                before.map(said -> said.more().fen()).orElse(null),
                before.map(BankSaid::explanation).orElse(""),
                before.map(BankSaid::explainedBy).orElse(null),
                by.personId());
    }

    /** The day is open, no person told its balance, and this is not what a statement told last. */
    public boolean isWanted(String court, LocalDate day, Money balance) {
        return db.fetch("""
                        select 1 from funds.day_close where court_code = ? and day = ?
                        union all
                        (select 1 from funds.bank_balance where court_code = ? and day = ? and statement_id is null)
                        union all
                        select 1 from (select fen from funds.bank_balance where court_code = ? and day = ?
                            order by id desc limit 1) last where fen = ?\
                        """, court, day, court, day, court, day, balance.fen()).isEmpty();
    }

    /** 一案一账号: such an account holds the money of one case, not that of the court. */
    public boolean isOfACase(String account) {
        return !db.fetch("select from shared.case_brief where account_number = ?", account)
                .isEmpty();
    }

    /** Statements of the court were of another account so far. */
    public boolean isOfAnother(String court, String account) {
        return !db.fetch(
                        "select from funds.bank_balance where court_code = ? and account not in ('', ?) limit 1",
                        court,
                        account)
                .isEmpty();
    }

    private static BankSaid said(Record row) {
        @Nullable Long explained = row.get("explained_fen", Long.class);
        return new BankSaid(
                row.get("day", LocalDate.class),
                Money.fen(row.get("fen", Long.class)),
                Money.fen(row.get("lines", Long.class)),
                row.get("told_by_name", String.class),
                row.get("told_at", Instant.class),
                explained == null ? null : Money.fen(explained),
                row.get("explanation", String.class),
                explained == null ? null : row.get("explainer", Long.class),
                row.get("file", String.class),
                row.get("file") == null ? null : row.get("account", String.class));
    }
}
