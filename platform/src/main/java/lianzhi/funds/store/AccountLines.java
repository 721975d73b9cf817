package lianzhi.funds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 账户明细: one account up to any day, page by page; the sums are those of all its lines, not of the page. */
@Component
public class AccountLines {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            long postingId,
            LocalDate bookedOn,
            Instant bookedAt,
            String kind,
            String document,
            String reason,
            Money amount,
            Money balance,
            @Nullable Long personId,
            @Nullable Long approverId,
            @Nullable Long reversalOf) {}

    /** @param total how many lines the account has up to the day @param more what they added @param less what they took */
    public record Lines(List<Line> items, int total, Money balance, Money more, Money less) {}

    /** One statement, so that sums and page are of the same moment. What the bank holds is shown positive. */
    private static final String LINES = """
        with line as (
            select e.posting_id, e.line, case when a.kind in ('COURT_BANK', 'ON_HAND') then -e.fen else e.fen end as fen
            from funds.account a join funds.entry e on e.account_id = a.id
            join funds.posting p on p.id = e.posting_id and p.booked_on <= ?
            where a.id = ?),
        sums as (select count(*)::int as total, coalesce(sum(fen), 0)::bigint as whole,
                coalesce(sum(fen) filter (where fen > 0), 0)::bigint as more,
                coalesce(-sum(fen) filter (where fen < 0), 0)::bigint as less
            from line),
        shown as (select posting_id, line, fen, coalesce(sum(fen) over (order by posting_id desc, line desc
                    rows between unbounded preceding and 1 preceding), 0)::bigint as newer
            from line order by posting_id desc, line desc limit ? offset ?)
        select s.*, p.id, p.booked_on, p.booked_at, p.kind, p.document, p.reason, p.person_id, p.approver_id,
            p.reversal_of, l.fen, s.whole - l.newer as balance
        from sums s left join shown l on true left join funds.posting p on p.id = l.posting_id
        order by l.posting_id desc, l.line desc\
        """;

    private final DSLContext db;
    private final Books books;

    AccountLines(DSLContext db, Books books) {
        this.db = db;
        this.books = books;
    }

    /** The newest first. */
    public Lines of(Viewer viewer, long accountId, LocalDate on, int page, int size) {
        var court = db.fetchOptional("select court_code from funds.account where id = ?", accountId)
                .orElseThrow(() -> Refused.notFound("account"))
                .into(String.class);
        books.ask(viewer, court);
        var rows = db.fetch(LINES, on, accountId, size, (long) page * size);
        var sums = rows.getFirst();
        return new Lines(
                rows.stream()
                        .filter(row -> row.get("id") != null)
                        .map(AccountLines::line)
                        .toList(),
                sums.get("total", Integer.class),
                Money.fen(sums.get("whole", Long.class)),
                Money.fen(sums.get("more", Long.class)),
                Money.fen(sums.get("less", Long.class)));
    }

    private static Line line(Record row) {
        return new Line(
                row.get("id", Long.class),
                row.get("booked_on", LocalDate.class),
                row.get("booked_at", Instant.class),
                row.get("kind", String.class),
                row.get("document", String.class),
                row.get("reason", String.class),
                Money.fen(row.get("fen", Long.class)),
                Money.fen(row.get("balance", Long.class)),
                row.get("person_id", Long.class),
                row.get("approver_id", Long.class),
                row.get("reversal_of", Long.class));
    }
}
