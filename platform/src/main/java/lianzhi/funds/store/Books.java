package lianzhi.funds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 账簿的读取: balances of any past day replayed from entries, and what is wrong. */
@Component
public class Books {
    /** A broken promise. @param id of the posting or account */
    public record Fault(String what, long id) {}

    /** @param balance at the end of the day; what the bank holds is shown positive */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Balance(
            long accountId,
            String kind,
            @Nullable Long caseId,
            @Nullable String caseNumber,
            @Nullable String role,
            Money balance) {}

    public record BalancePage(List<Balance> items, int total, List<KindTotal> totals) {}

    public record KindTotal(String kind, Money balance) {}

    /** What is there now, less what was booked after the day: a day of this week is not replayed from the first. */
    private static final String AT = """
        with later as (
            select e.account_id, sum(e.fen) as fen from funds.dated_entry e where e.booked_on > ? group by 1),
        at as (
            select a.id, a.kind, a.case_id, a.party_role, (case when a.kind in ('COURT_BANK', 'ON_HAND') then -1 else 1 end
                * (b.fen - coalesce(l.fen, 0)))::bigint as balance
            from funds.account a
            join (select account_id, sum(fen) as fen from funds.balance group by 1) b on b.account_id = a.id
            left join later l on l.account_id = a.id
            where a.court_code = ?)
        \
        """;

    private static final String BALANCES = AT + """
        select t.*, b.number, count(*) over ()::int as total
        from at t left join shared.case_brief b on b.id = t.case_id
        where (?::text is null or b.number like '%' || ? || '%')
          and (t.balance <> 0 or ? and exists (
            select from funds.entry e join funds.posting p on p.id = e.posting_id
            where e.account_id = t.id and p.booked_on <= ?))
        order by t.case_id nulls first, t.id
        limit ? offset ?\
        """;

    private static final String TOTALS = AT + """
        select t.kind, sum(t.balance)::bigint as balance from at t group by 1 order by 1\
        """;

    private final DSLContext db;

    Books(DSLContext db) {
        this.db = db;
    }

    @Transactional
    public int seal(int most) {
        return db.fetchSingle("select funds.seal_postings(?)", most).into(Integer.class);
    }

    public List<Fault> faults() {
        return db.fetch("select what, coalesce(posting_id, account_id) as id from funds.faults_of_the_books()")
                .map(row -> new Fault(row.get("what", String.class), row.get("id", Long.class)));
    }

    public BalancePage balances(
            Viewer viewer, String court, LocalDate on, @Nullable String number, boolean withEmpty, int page, int size) {
        ask(viewer, court);
        var rows = db.fetch(BALANCES, on, court, number, number, withEmpty, on, size, page * size);
        var totals = db.fetch(TOTALS, on, court)
                .map(row -> new KindTotal(row.get("kind", String.class), Money.fen(row.get("balance", Long.class))));
        return new BalancePage(
                rows.map(Books::balance), rows.isEmpty() ? 0 : rows.getFirst().get("total", Integer.class), totals);
    }

    /** Books belong to a court: who sees it whole, or the auditor. */
    void ask(Viewer viewer, String court) {
        if (viewer.may(Power.READ_AUDIT)) {
            return;
        }
        viewer.require(Power.READ_FUNDS);
        boolean sees = switch (viewer.reach()) {
            case NO_CASES, OWN_CASES -> false;
            case OWN_COURT -> viewer.courtCode().equals(court);
            case WHOLE_CITY -> true;
        };
        if (!sees) {
            throw Refused.notFound("court");
        }
    }

    private static Balance balance(Record row) {
        return new Balance(
                row.get("id", Long.class),
                row.get("kind", String.class),
                row.get("case_id", Long.class),
                row.get("number", String.class),
                row.get("party_role", String.class),
                Money.fen(row.get("balance", Long.class)));
    }
}
