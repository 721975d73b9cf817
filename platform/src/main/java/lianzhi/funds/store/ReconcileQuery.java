package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.funds.books.BankSaid;
import lianzhi.funds.books.Reconciliation;
import lianzhi.funds.books.Reconciliation.Between;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.funds.books.Reconciliation.Sums;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The three figures, each from its own source, and every line that makes them differ. */
@Component
public class ReconcileQuery {
    private static final String FIGURES = """
        select
            (select coalesce(sum(case direction when 'IN' then fen else -fen end), 0) from funds.bank_line
                where court_code = :court and value_on <= :day)::bigint as bank,
            (select -coalesce(sum(e.fen), 0) from funds.entry e join funds.account a on a.id = e.account_id
                join funds.posting p on p.id = e.posting_id
                where a.court_code = :court and a.kind = 'COURT_BANK' and p.booked_on <= :day)::bigint as ledger,
            (select coalesce(sum(fen), 0) from funds.receipt where court_code = :court
                and state <> 'REVERSED' and arrived_on <= :day)::bigint
            - (select coalesce(sum(fen), 0) from funds.payout where court_code = :court and state = 'CONFIRMED' and kind <> 'ESCROW'
                and (settled_at at time zone 'Asia/Shanghai')::date <= :day)::bigint
            + (select coalesce(sum(case l.direction when 'IN' then l.fen else -l.fen end), 0)
                from funds.adjustment a join funds.bank_line l on l.id = a.bank_line_id
                where a.court_code = :court and a.booked_on <= :day and a.settles is null)::bigint as files\
        """;

    /** Found by key and document; the "+ 0" keeps the day, which nearly all of them pass, from being the way in. */
    private static final String DIFFERENCES = """
        select 'BANK_AND_LEDGER' as between, 'bank-line:' || id as document, value_on as on_day,
            case direction when 'IN' then fen else -fen end as fen,
            case when exists (select from funds.adjustment a where a.bank_line_id = b.id and a.granted is not false)
                then 'ADJUSTMENT_ASKED' else meaning end as code,
            explanation, meaning <> 'EXPLAINED' as needs_person
        from funds.bank_line b
        where court_code = :court and value_on <= :day and meaning in ('OPEN', 'REVERSAL_UNCOVERED', 'EXPLAINED')
          and not exists (select from funds.adjustment a where a.bank_line_id = b.id and a.booked_on <= :day)
        union all
        select 'BANK_AND_LEDGER', r.document, r.value_on, case r.direction when 'IN' then r.fen else -r.fen end,
            'BOOKED_LATER', '', false
        from (select l.document, l.value_on, l.direction, l.fen, l.id, c.id as receipt_id,
                  case when c.id is not null then 'statement:' || l.statement_id || ':arrived' end as arrived
              from funds.bank_line l
              left join funds.receipt c on c.bank_line_id = l.id
              where l.court_code = :court and l.value_on <= :day
                and l.meaning in ('RECEIPT', 'PAYOUT', 'RETURNED_PAYOUT', 'REVERSED_RECEIPT', 'CASH_BANKED')) r
        where not exists (select from funds.posting p where p.booked_on + 0 <= :day and p.idempotency_key = any (
            array[r.arrived, 'receipt:' || r.receipt_id || ':arrived', r.document || ':left', r.document || ':returned',
                  r.document || ':returned-line', r.document || ':reversed',
                  r.document || ':banked']))
        union all
        select 'BANK_AND_LEDGER', 'payout:' || o.id, p.booked_on, o.fen, 'LINE_NOT_HERE_YET', '', false
        from funds.payout o join funds.posting p on p.idempotency_key = 'payout:' || o.id || ':left'
        where o.court_code = :court and p.booked_on + 0 <= :day and not exists (
            select from funds.bank_line l where l.document = 'payout:' || o.id and l.meaning = 'PAYOUT'
                and l.value_on + 0 <= :day)
        union all
        select 'LEDGER_AND_FILES', 'payout:' || o.id, p.booked_on, -o.fen, 'BANK_PAID_NOT_CONFIRMED', '', false
        from funds.payout o join funds.posting p on p.idempotency_key = 'payout:' || o.id || ':left'
        where o.court_code = :court and p.booked_on + 0 <= :day
          and not (o.state = 'CONFIRMED' and (o.settled_at at time zone 'Asia/Shanghai')::date <= :day)
          and not exists (select from funds.posting r where r.booked_on + 0 <= :day
            and r.idempotency_key in ('payout:' || o.id || ':returned', 'payout:' || o.id || ':returned-line'))
        union all
        select 'LEDGER_AND_FILES', 'receipt:' || r.id, r.arrived_on, -r.fen, 'CASH_ON_HAND', '', false
        from funds.receipt r where r.court_code = :court and r.kind <> 'BANK' and r.arrived_on <= :day
          and r.state <> 'REVERSED' and (r.banked_on is null or r.banked_on > :day)
        union all
        select 'LEDGER_AND_FILES', 'receipt:' || r.id, r.arrived_on, -r.fen, 'BOOKED_LATER', '', false
        from funds.receipt r join funds.bank_line l on l.id = r.bank_line_id
        where r.court_code = :court and r.kind = 'BANK' and r.arrived_on <= :day
          and r.state <> 'REVERSED' and not exists (select from funds.posting p where p.booked_on + 0 <= :day
            and p.idempotency_key in ('statement:' || l.statement_id || ':arrived', 'receipt:' || r.id || ':arrived'))
        union all
        select w.between, p.document, p.booked_on, case w.between when 'BANK_AND_LEDGER' then e.fen else -e.fen end,
            'BETWEEN_COURTS', '', false
        from funds.posting p join funds.entry e on e.posting_id = p.id join funds.account a on a.id = e.account_id
        cross join (values ('BANK_AND_LEDGER'), ('LEDGER_AND_FILES')) as w (between)
        where a.court_code = :court and a.kind = 'COURT_BANK' and p.kind = 'ALLOCATED' and p.booked_on + 0 <= :day
        order by 3, 2\
        """;

    private final DSLContext db;
    private final Books books;
    private final BankBalances balances;
    private final JsonMapper json;

    ReconcileQuery(DSLContext db, Books books, BankBalances balances, JsonMapper json) {
        this.db = db;
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
        var differences = Stream.concat(
                        said.filter(told -> !told.more().isZero()).map(told -> balance(court, told)).stream(),
                        query(DIFFERENCES, court, day).stream().map(ReconcileQuery::difference))
                .toList();
        var open = Money.fen(Math.abs(bank.fen() - ledger.fen() - sum(differences, Between.BANK_AND_LEDGER))
                + Math.abs(ledger.fen() - files.fen() - sum(differences, Between.LEDGER_AND_FILES)));
        var closed = db.fetchOptional("select * from funds.day_close where court_code = ? and day = ?", court, day);
        return new Reconciliation(
                court,
                day,
                bank,
                ledger,
                files,
                said.orElse(null),
                differences,
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

    private static long sum(List<Difference> differences, Between between) {
        return differences.stream()
                .filter(difference -> difference.between() == between)
                .mapToLong(difference -> difference.amount().fen())
                .sum();
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

    private static Difference difference(Record row) {
        var code = row.get("code", String.class);
        var told = row.get("explanation", String.class);
        boolean isOut = row.get("fen", Long.class) < 0;
        return new Difference(
                Between.valueOf(row.get("between", String.class)),
                row.get("document", String.class),
                row.get("on_day", LocalDate.class),
                Money.fen(row.get("fen", Long.class)),
                code,
                switch (code) {
                    case "OPEN" -> isOut ? "银行支出没有对应的发放单" : "同一笔发放再次退回，或重复付款退回";
                    case "REVERSAL_UNCOVERED" -> "银行冲正的款项已列入发放，待处理";
                    case "EXPLAINED", "ADJUSTMENT_ASKED" -> told;
                    case "BETWEEN_COURTS" -> "分配给另一法院的案件，款项仍在原法院账户";
                    case "CASH_ON_HAND" -> "现金、POS收款尚未进入银行";
                    case "BOOKED_LATER" -> "银行起息日在先，入账在后";
                    case "LINE_NOT_HERE_YET" -> "银行已确认付款，流水尚未到";
                    default -> "银行已扣款，付款结果待确认";
                },
                switch (code) {
                    case "OPEN" ->
                        isOut
                                ? "The bank paid out without an order of ours"
                                : "A payment came back once more, or one that was paid twice";
                    case "REVERSAL_UNCOVERED" -> "The bank took back money that is promised already";
                    case "EXPLAINED", "ADJUSTMENT_ASKED" -> told;
                    case "BETWEEN_COURTS" -> "Shared with a case of another court; the money still lies with the first";
                    case "CASH_ON_HAND" -> "Cash or POS money that is not in the bank yet";
                    case "BOOKED_LATER" -> "Valued by the bank earlier than booked here";
                    case "LINE_NOT_HERE_YET" -> "The bank confirmed the payment; its line is not here yet";
                    default -> "The bank debited the payment; its result is not confirmed yet";
                },
                row.get("needs_person", Boolean.class));
    }
}
