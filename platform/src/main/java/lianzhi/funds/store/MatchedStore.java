package lianzhi.funds.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lianzhi.funds.receipts.MatchHint;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What matching finds, written for many receipts in one statement. */
@Component
public class MatchedStore {
    /** A receipt, the court of its case, and why. */
    public record Row(long receiptId, String courtCode, MatchHint hint) {}

    /** @param toldOn from when on the days to pay it out run, until {@code dueOn} */
    public record When(Instant at, LocalDate toldOn, LocalDate dueOn) {}

    /** The line is that court's money from now on, on the bank's side too. */
    private static final String MATCHED = """
        with given as (
            select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[])
                g (id, court, case_id, rule, score, zh, en)),
        moved as (
            update funds.bank_line l set court_code = g.court
            from given g, funds.receipt r
            where r.id = g.id and l.id = r.bank_line_id and l.court_code <> g.court)
        update funds.receipt r set court_code = g.court, case_id = g.case_id, state = 'HELD', found_case = null,
            matched_at = ?::timestamptz, tried_at = ?::timestamptz, matched_by = ?::bigint, confirmed_by = ?::bigint,
            match_rule = g.rule, match_score = g.score, match_zh = g.zh, match_en = g.en, told_on = ?, due_on = ?, version = r.version + 1
        from given g where r.id = g.id\
        """;

    private static final String TRIED = """
        with tried as (update funds.receipt set tried_at = ?::timestamptz where id = any (?::bigint[])),
        old as (delete from funds.match_hint h where h.receipt_id = any (?::bigint[]) and not exists (
            select from unnest(?::bigint[], ?::bigint[]) n (receipt_id, case_id)
            where n.receipt_id = h.receipt_id and n.case_id = h.case_id))
        insert into funds.match_hint (receipt_id, case_id, score, rules, zh, en)
        select n.receipt_id, n.case_id, n.score, string_to_array(n.rules, ','), n.zh, n.en
        from unnest(?::bigint[], ?::bigint[], ?::int[], ?::text[], ?::text[], ?::text[])
            n (receipt_id, case_id, score, rules, zh, en)
        on conflict (receipt_id, case_id) do update
        set score = excluded.score, rules = excluded.rules, zh = excluded.zh, en = excluded.en\
        """;

    private final DSLContext db;

    MatchedStore(DSLContext db) {
        this.db = db;
    }

    public void matched(List<Row> rows, When when, @Nullable Long by, @Nullable Long confirmedBy) {
        db.execute(
                MATCHED,
                numbers(rows, Row::receiptId),
                texts(rows, Row::courtCode),
                numbers(rows, row -> row.hint().caseId().value()),
                texts(rows, row -> rule(row.hint())),
                scores(rows, row -> row.hint().score()),
                texts(rows, row -> row.hint().zh()),
                texts(rows, row -> row.hint().en()),
                when.at().toString(),
                when.at().toString(),
                by,
                confirmedBy,
                when.toldOn(),
                when.dueOn());
    }

    /** What no rule was sure of, with the cases that it may belong to. */
    public void tried(Map<Long, List<MatchHint>> hints, Instant at) {
        var rows = new ArrayList<Row>();
        hints.forEach((id, all) -> all.forEach(hint -> rows.add(new Row(id, "", hint))));
        var ids = hints.keySet().toArray(Long[]::new);
        var receipts = numbers(rows, Row::receiptId);
        var cases = numbers(rows, row -> row.hint().caseId().value());
        db.execute(
                TRIED,
                at.toString(),
                ids,
                ids,
                receipts,
                cases,
                receipts,
                cases,
                scores(rows, row -> row.hint().score()),
                texts(rows, MatchedStore::rules),
                texts(rows, row -> row.hint().zh()),
                texts(rows, row -> row.hint().en()));
    }

    private static String rule(MatchHint hint) {
        return hint.rules().isEmpty() ? "PERSON" : hint.rules().getFirst().name();
    }

    private static String rules(Row row) {
        return String.join(",", row.hint().rules().stream().map(Enum::name).toList());
    }

    private static Long[] numbers(List<Row> rows, Function<Row, Long> part) {
        return rows.stream().map(part).toArray(Long[]::new);
    }

    private static Integer[] scores(List<Row> rows, Function<Row, Integer> part) {
        return rows.stream().map(part).toArray(Integer[]::new);
    }

    private static String[] texts(List<Row> rows, Function<Row, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }
}
