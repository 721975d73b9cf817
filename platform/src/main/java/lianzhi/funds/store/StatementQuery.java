package lianzhi.funds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 账单: what came in and went out between two days, of a case, of a court by case, of the city by court. */
@Component
public class StatementQuery {
    /** One row: a case, what the court holds that is of no case (by kind of account), or a court. Moves inside it do not count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(String name, @Nullable Long caseId, Money opening, Money in, Money out, Money closing) {}

    public record StatementPage(List<Row> items, int total, Money opening, Money in, Money out, Money closing) {}

    /** One posting of a case. @param amount what the case's accounts gained or lost by it, all together */
    public record Entry(
            LocalDate on, long postingId, String kind, String document, String reason, Money amount, Money balance) {}

    /** What is there now, less what was booked since, is what a row began with: what came before is not added up again. */
    private static final String BY_CASE = """
        with of as (
            select a.id, a.case_id, case when a.case_id is null then a.kind end as kind
            from funds.account a
            where a.court_code = ? and a.kind in ('CASE', 'ESCROW', 'SUSPENSE', 'FEES', 'TREASURY', 'ADJUSTMENT')),
        part as (
            select o.case_id, o.kind, null::date as booked_on, sum(b.fen) as fen
            from of o join funds.balance b on b.account_id = o.id group by 1, 2
            union all
            select o.case_id, o.kind, e.booked_on, sum(e.fen)
            from of o join funds.dated_entry e on e.account_id = o.id
            where e.booked_on >= ? group by 1, 2, 3, e.posting_id)
        select coalesce(b.number, p.kind) as name, p.case_id, p.opening, p.plus, p.minus
        from (select case_id, kind,
                (coalesce(sum(fen) filter (where booked_on is null), 0)
                    - coalesce(sum(fen) filter (where booked_on is not null), 0))::bigint as opening,
                coalesce(sum(fen) filter (where booked_on <= ? and fen > 0), 0)::bigint as plus,
                coalesce(-sum(fen) filter (where booked_on <= ? and fen < 0), 0)::bigint as minus,
                count(*) filter (where booked_on <= ?) as moves
              from part group by 1, 2) p
        left join shared.case_brief b on b.id = p.case_id
        where p.moves > 0 or p.opening + p.plus - p.minus <> 0
        order by p.case_id is null, 1\
        """;

    private static final String BY_COURT = """
        with of as (
            select a.id, a.court_code from funds.account a
            where a.kind in ('CASE', 'ESCROW', 'SUSPENSE', 'FEES', 'TREASURY', 'ADJUSTMENT')),
        part as (
            select o.court_code, null::date as booked_on, sum(b.fen) as fen
            from of o join funds.balance b on b.account_id = o.id group by 1
            union all
            select o.court_code, e.booked_on, sum(e.fen)
            from of o join funds.dated_entry e on e.account_id = o.id
            where e.booked_on >= ? group by 1, 2, e.posting_id)
        select p.*
        from (select court_code as name, null::bigint as case_id,
                (coalesce(sum(fen) filter (where booked_on is null), 0)
                    - coalesce(sum(fen) filter (where booked_on is not null), 0))::bigint as opening,
                coalesce(sum(fen) filter (where booked_on <= ? and fen > 0), 0)::bigint as plus,
                coalesce(-sum(fen) filter (where booked_on <= ? and fen < 0), 0)::bigint as minus,
                count(*) filter (where booked_on <= ?) as moves
              from part group by 1) p
        where p.moves > 0 or p.opening <> 0
           or exists (select from funds.posting b where b.court_code = p.name and b.booked_on < ?)
        order by 1\
        """;

    private static final String OF_CASE = """
        select n.*, sum(n.fen) over (order by n.id)::bigint as balance from (
            select p.id, p.booked_on, p.kind, p.document, p.reason, sum(e.fen)::bigint as fen
            from funds.account a join funds.entry e on e.account_id = a.id join funds.posting p on p.id = e.posting_id
            where a.case_id = ? and p.booked_on <= ? group by p.id having sum(e.fen) <> 0) n
        order by n.id\
        """;

    private final DSLContext db;
    private final Books books;

    StatementQuery(DSLContext db, Books books) {
        this.db = db;
        this.books = books;
    }

    public StatementPage ofCourt(Viewer viewer, String court, LocalDate from, LocalDate to) {
        books.ask(viewer, court);
        return page(db.fetch(BY_CASE, court, from, to, to, to).map(StatementQuery::row));
    }

    /** By court; for who sees the whole city, and the auditor. */
    public StatementPage ofCity(Viewer viewer, LocalDate from, LocalDate to) {
        if (!viewer.may(Power.READ_AUDIT)) {
            viewer.require(Power.READ_FUNDS);
            if (viewer.reach() != Reach.WHOLE_CITY) {
                throw Refused.notFound("city");
            }
        }
        return page(db.fetch(BY_COURT, from, to, to, to, from).map(StatementQuery::row));
    }

    /** The caller has made sure that the case may be seen. */
    public List<Entry> ofCase(CaseId id, LocalDate from, LocalDate to) {
        return db.fetch(OF_CASE, id.value(), to).stream()
                .filter(row -> !row.get("booked_on", LocalDate.class).isBefore(from))
                .map(row -> new Entry(
                        row.get("booked_on", LocalDate.class),
                        row.get("id", Long.class),
                        row.get("kind", String.class),
                        row.get("document", String.class),
                        row.get("reason", String.class),
                        Money.fen(row.get("fen", Long.class)),
                        Money.fen(row.get("balance", Long.class))))
                .toList();
    }

    private static StatementPage page(List<Row> rows) {
        var opening = sum(rows.stream().map(Row::opening).toList());
        var in = sum(rows.stream().map(Row::in).toList());
        var out = sum(rows.stream().map(Row::out).toList());
        return new StatementPage(
                rows, rows.size(), opening, in, out, opening.plus(in).minus(out));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    private static Row row(Record row) {
        var opening = Money.fen(row.get("opening", Long.class));
        var in = Money.fen(row.get("plus", Long.class));
        var out = Money.fen(row.get("minus", Long.class));
        return new Row(
                row.get("name", String.class),
                row.get("case_id", Long.class),
                opening,
                in,
                out,
                opening.plus(in).minus(out));
    }
}
