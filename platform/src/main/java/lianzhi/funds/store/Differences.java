package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.List;
import lianzhi.funds.books.Reconciliation.Between;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/**
 * 差异: every line that makes the three figures differ at the end of a day. It looks at what is dated since the last day
 * that was closed before, at what was different when that day was closed, and at what was booked after the day; a line
 * that is not settled, explained or not, stands whenever it is dated.
 */
@Component
public class Differences {
    /** Where the look begins. @param held documents that were different when the day before the window was closed */
    public record Since(LocalDate day, String[] held) {
        public static final Since EVER = new Since(LocalDate.of(1, 1, 1), new String[0]);
    }

    /** The day before too: what was under way at midnight may have been booked of it after the day was closed. */
    private static final String SINCE = """
        select day - 1 as day, array(select d ->> 'document' from jsonb_array_elements(differences) d) as held
        from funds.day_close where court_code = ? and day < ? order by day desc limit 1\
        """;

    /** Found by key and document; the "+ 0" keeps the day, which nearly all of them pass, from being the way in. */
    private static final String FIND = """
        with asked as materialized (
            select ?::text as court, ?::date as day, ?::text[] as held),
        later as materialized (
            select distinct p.document from funds.posting p
            where p.booked_on > ? and p.kind in ('ARRIVED', 'CONFIRMED', 'RETURNED', 'REVERSED')),
        lines as materialized (
            select l.document, l.value_on, l.direction, l.fen, l.meaning, 'statement:' || l.statement_id as statement,
                coalesce(c.id, o.id) as receipt_id
            from (select * from funds.bank_line where court_code = ? and value_on between ? and ?
                  union all
                  select * from funds.bank_line
                  where exists (select from later) and court_code = ? and value_on < ?
                    and (document in (select document from later)
                      or 'statement:' || statement_id in (select document from later))) l
            left join funds.receipt c on c.id = l.id and c.bank_line_id = l.id
            left join funds.receipt o on o.bank_line_id = l.id and o.bank_line_id <> o.id),
        paid as materialized (
            select substr(d.document, 8)::bigint as id
            from (select p.document from funds.posting p
                      where p.court_code = ? and p.booked_on between ? and ? and p.kind = 'CONFIRMED'
                  union select unnest(held) from asked
                  union select document from later) d
            where d.document ~ '^payout:[0-9]+$')
        select 'BANK_AND_LEDGER' as between, 'bank-line:' || id as document, value_on as on_day,
            case direction when 'IN' then fen else -fen end as fen,
            case when exists (select from funds.adjustment a where a.bank_line_id = b.id and a.granted is not false)
                then 'ADJUSTMENT_ASKED' else meaning end as code,
            explanation, meaning <> 'EXPLAINED' as needs_person
        from funds.bank_line b
        where court_code = ? and value_on <= ? and meaning in ('OPEN', 'REVERSAL_UNCOVERED', 'EXPLAINED')
          and not exists (select from funds.adjustment a where a.bank_line_id = b.id and a.booked_on <= ?)
        union all
        select 'BANK_AND_LEDGER', l.document, l.value_on, case l.direction when 'IN' then l.fen else -l.fen end,
            'BOOKED_LATER', '', false
        from asked, lines l
        where l.meaning in ('RECEIPT', 'PAYOUT', 'RETURNED_PAYOUT', 'REVERSED_RECEIPT', 'CASH_BANKED')
          and not exists (select from funds.posting p where p.booked_on + 0 <= asked.day and p.idempotency_key = any (
            array[case when l.receipt_id is not null then l.statement || ':arrived' end,
                  'receipt:' || l.receipt_id || ':arrived', l.document || ':left', l.document || ':returned',
                  l.document || ':returned-line', l.document || ':reversed', l.document || ':banked']))
        union all
        select 'BANK_AND_LEDGER', 'payout:' || o.id, p.booked_on, o.fen, 'LINE_NOT_HERE_YET', '', false
        from asked, paid join funds.payout o on o.id = paid.id
        join funds.posting p on p.idempotency_key = 'payout:' || o.id || ':left'
        where o.court_code = asked.court and p.booked_on + 0 <= asked.day and not exists (
            select from funds.bank_line l where l.document = 'payout:' || o.id and l.document like 'payout:%'
                and l.meaning = 'PAYOUT' and l.value_on + 0 <= asked.day)
        union all
        select 'LEDGER_AND_FILES', 'payout:' || o.id, p.booked_on, -o.fen, 'BANK_PAID_NOT_CONFIRMED', '', false
        from asked, paid join funds.payout o on o.id = paid.id
        join funds.posting p on p.idempotency_key = 'payout:' || o.id || ':left'
        where o.court_code = asked.court and p.booked_on + 0 <= asked.day
          and not (o.state = 'CONFIRMED' and (o.settled_at at time zone 'Asia/Shanghai')::date <= asked.day)
          and not exists (select from funds.posting r where r.booked_on + 0 <= asked.day
            and r.idempotency_key in ('payout:' || o.id || ':returned', 'payout:' || o.id || ':returned-line'))
        union all
        select 'LEDGER_AND_FILES', 'receipt:' || r.id, r.arrived_on, -r.fen, 'CASH_ON_HAND', '', false
        from funds.receipt r where r.court_code = ? and r.kind <> 'BANK' and r.arrived_on <= ?
          and r.state <> 'REVERSED' and (r.banked_on is null or r.banked_on > ?)
        union all
        select 'LEDGER_AND_FILES', 'receipt:' || r.id, r.arrived_on, -r.fen, 'BOOKED_LATER', '', false
        from asked, lines l join funds.receipt r on r.id = l.receipt_id
        where r.court_code = asked.court and r.kind = 'BANK' and r.arrived_on <= asked.day
          and r.state <> 'REVERSED' and not exists (select from funds.posting p where p.booked_on + 0 <= asked.day
            and p.idempotency_key in (l.statement || ':arrived', 'receipt:' || r.id || ':arrived'))
        union all
        select w.between, p.document, p.booked_on, case w.between when 'BANK_AND_LEDGER' then e.fen else -e.fen end,
            'BETWEEN_COURTS', '', false
        from funds.account a join funds.long_entry e on e.account_id = a.id join funds.posting p on p.id = e.posting_id
        cross join (values ('BANK_AND_LEDGER'), ('LEDGER_AND_FILES')) as w (between)
        where a.court_code = ? and a.kind = 'COURT_BANK' and a.case_id is null and p.kind = 'ALLOCATED'
          and p.booked_on + 0 <= ?
        order by 3, 2\
        """;

    private final DSLContext db;

    Differences(DSLContext db) {
        this.db = db;
    }

    /** Since the last day that was closed before this one; since ever when none was. */
    public Since since(String court, LocalDate day) {
        return db.fetchOptional(SINCE, court, day)
                .map(row -> new Since(row.get("day", LocalDate.class), row.get("held", String[].class)))
                .orElse(Since.EVER);
    }

    public List<Difference> of(String court, LocalDate day, Since since) {
        var from = since.day();
        return db.fetch(
                        FIND,
                        court,
                        day,
                        since.held(),
                        day,
                        court,
                        from,
                        day,
                        court,
                        from,
                        court,
                        from,
                        day,
                        court,
                        day,
                        day,
                        court,
                        day,
                        day,
                        court,
                        day)
                .map(Differences::difference);
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
