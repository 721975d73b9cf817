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

    private static final String BY_CASE = """
        with net as (
            select a.case_id, case when a.case_id is null then a.kind end as kind, e.posting_id, p.booked_on,
                sum(e.fen) as fen
            from funds.account a join funds.entry e on e.account_id = a.id
            join funds.posting p on p.id = e.posting_id and p.booked_on <= ?
            where a.court_code = ? and a.kind in ('CASE', 'ESCROW', 'SUSPENSE', 'FEES', 'TREASURY', 'ADJUSTMENT')
            group by 1, 2, 3, 4)
        select coalesce(b.number, n.kind) as name, n.case_id,
            coalesce(sum(n.fen) filter (where n.booked_on < ?), 0)::bigint as opening,
            coalesce(sum(n.fen) filter (where n.booked_on >= ? and n.fen > 0), 0)::bigint as plus,
            coalesce(-sum(n.fen) filter (where n.booked_on >= ? and n.fen < 0), 0)::bigint as minus
        from net n left join shared.case_brief b on b.id = n.case_id
        group by 1, 2 having count(*) filter (where n.booked_on >= ?) > 0 or sum(n.fen) <> 0
        order by n.case_id is null, 1\
        """;

    private static final String BY_COURT = """
        with net as (
            select a.court_code, e.posting_id, p.booked_on, sum(e.fen) as fen
            from funds.account a join funds.entry e on e.account_id = a.id
            join funds.posting p on p.id = e.posting_id and p.booked_on <= ?
            where a.kind in ('CASE', 'ESCROW', 'SUSPENSE', 'FEES', 'TREASURY', 'ADJUSTMENT') group by 1, 2, 3)
        select n.court_code as name, null::bigint as case_id,
            coalesce(sum(n.fen) filter (where n.booked_on < ?), 0)::bigint as opening,
            coalesce(sum(n.fen) filter (where n.booked_on >= ? and n.fen > 0), 0)::bigint as plus,
            coalesce(-sum(n.fen) filter (where n.booked_on >= ? and n.fen < 0), 0)::bigint as minus
        from net n group by 1 order by 1\
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
        return page(db.fetch(BY_CASE, to, court, from, from, from, from).map(StatementQuery::row));
    }

    /** By court; for who sees the whole city, and the auditor. */
    public StatementPage ofCity(Viewer viewer, LocalDate from, LocalDate to) {
        if (!viewer.may(Power.READ_AUDIT)) {
            viewer.require(Power.READ_FUNDS);
            if (viewer.reach() != Reach.WHOLE_CITY) {
                throw Refused.notFound("city");
            }
        }
        return page(db.fetch(BY_COURT, to, from, from, from).map(StatementQuery::row));
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
