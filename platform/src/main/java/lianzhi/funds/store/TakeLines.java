package lianzhi.funds.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lianzhi.funds.receipts.BankLine;
import lianzhi.funds.receipts.StoredLine;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Writes the lines of a statement, each once per bank reference, and the receipts of those that are plainly money that
 * arrived: some thousand lines in one statement.
 */
@Component
public class TakeLines {
    /**
     * What became of the lines.
     *
     * @param fresh how many were not here before
     * @param arrived sums of the new receipts by court
     * @param worthALook new receipts that some rule of matching may have a word about; the others are tried already
     * @param special new lines that may be about something of ours, so that there is no receipt yet
     */
    public record Taken(int fresh, Map<String, Money> arrived, List<Long> worthALook, List<StoredLine> special) {}

    /**
     * Cases are looked up one by one, by their number, whatever the planner believes of the table.
     * One statement is taken at a time, so what is not here now is new; the key of the table watches over it.
     */
    private static final String FRESH = """
        with fresh as (
            insert into funds.bank_line (statement_id, court_code, bank_reference, seq, booked_at, value_on, direction,
                fen, counter_name, counter_account, sub_account, purpose, meaning)
            select ?, coalesce(case when l.sub_account <> '' then (select b.court_code from shared.case_brief b
                where b.account_number = l.sub_account) end, ?), l.reference, l.seq, l.booked_at, l.value_on,
                l.direction, l.fen, l.counter_name, l.counter_account, l.sub_account, l.purpose, l.meaning
            from unnest(?::text[], ?::bigint[], ?::timestamptz[], ?::date[], ?::text[], ?::bigint[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[]) as l (reference, seq, booked_at, value_on, direction, fen,
                counter_name, counter_account, sub_account, purpose, meaning)
            where (select k.id from funds.bank_line k where k.bank_reference = l.reference) is null
            returning id, court_code, bank_reference, fen, value_on, counter_name, counter_account, sub_account,
                purpose, meaning),
        """;

    /**
     * What no rule can have a word about (no case's account, no case number, no debtor of that name) is tried. Names of
     * debtors have no index: they are looked through once for all lines, whatever the planner believes of their number.
     */
    private static final String RECEIPTS = """
        debtor as materialized (
            select p.name from shared.case_party p
            where p.role = 'DEBTOR' and case when p.name in (
                select btrim(l.counter_name) from fresh l where l.meaning = 'RECEIPT') then true end),
        opened as (
            insert into funds.receipt (court_code, bank_line_id, fen, open_fen, arrived_on, payer_name, payer_account,
                purpose, tried_at)
            select l.court_code, l.id, l.fen, l.fen, l.value_on, l.counter_name, l.counter_account, l.purpose,
                case when l.purpose !~ '执' and btrim(l.counter_name) not in (select d.name from debtor d)
                    and (l.sub_account = '' or (
                        select b.id from shared.case_brief b where b.account_number = l.sub_account) is null)
                then ?::timestamptz end
            from fresh l where l.meaning = 'RECEIPT' order by l.id
            returning id, court_code, fen, tried_at)
        select 'LINES' as what, count(*) as id, '' as court, '' as reference, 0::bigint as fen from fresh
        union all select 'ARRIVED', 0, court_code, '', sum(fen)::bigint from opened group by court_code
        union all select 'LOOK', id, '', '', 0 from opened where tried_at is null
        union all select 'SPECIAL', id, court_code, bank_reference, 0 from fresh where meaning <> 'RECEIPT'
        order by 1, 2\
        """;

    /** They were here already, and turned out to be money that arrived. */
    private static final String KNOWN = """
        with fresh as (
            update funds.bank_line l set meaning = 'RECEIPT' where l.id = any (?::bigint[])
            returning l.id, l.court_code, l.bank_reference, l.fen, l.value_on, l.counter_name, l.counter_account,
                l.sub_account, l.purpose, l.meaning),
        """;

    private static final String OTHER_CONTENT = """
        select l.reference
        from unnest(?::text[], ?::text[], ?::bigint[]) as l (reference, direction, fen)
        join funds.bank_line b on b.bank_reference = l.reference
        where b.direction <> l.direction or b.fen <> l.fen\
        """;

    private final DSLContext db;

    TakeLines(DSLContext db) {
        this.db = db;
    }

    public Taken take(long statementId, String courtCode, LineArrays lines, Instant now) {
        var binds = new ArrayList<Object>(List.of(statementId, courtCode));
        binds.addAll(lines.columns());
        binds.add(now.toString());
        return read(lines.byReference(), FRESH + RECEIPTS, binds.toArray());
    }

    /** Those of the special lines that are money that arrived after all. */
    public Taken receive(List<StoredLine> lines, Instant now) {
        return read(
                Map.of(), KNOWN + RECEIPTS, lines.stream().map(StoredLine::id).toArray(Long[]::new), now.toString());
    }

    /** References that are here with another amount or direction: not the same line again, but a contradiction. */
    public List<String> contradicted(List<BankLine> lines) {
        return db.resultQuery(
                        OTHER_CONTENT,
                        texts(lines, BankLine::bankReference),
                        texts(lines, line -> line.direction().name()),
                        lines.stream().map(line -> line.amount().fen()).toArray(Long[]::new))
                .fetch("reference", String.class);
    }

    private Taken read(Map<String, BankLine> byReference, String sql, Object... binds) {
        int fresh = 0;
        var arrived = new HashMap<String, Money>();
        var look = new ArrayList<Long>();
        var special = new ArrayList<StoredLine>();
        for (var row : db.fetch(sql, binds)) {
            long id = row.get("id", Long.class);
            var court = row.get("court", String.class);
            switch (row.get("what", String.class)) {
                case "LINES" -> fresh = (int) id;
                case "ARRIVED" -> arrived.put(court, Money.fen(row.get("fen", Long.class)));
                case "LOOK" -> look.add(id);
                default ->
                    special.add(new StoredLine(
                            id, court, Objects.requireNonNull(byReference.get(row.get("reference", String.class)))));
            }
        }
        return new Taken(fresh, arrived, look, special);
    }

    private static String[] texts(List<BankLine> lines, Function<BankLine, String> cell) {
        return lines.stream().map(cell).toArray(String[]::new);
    }
}
