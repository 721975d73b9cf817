package lianzhi.funds.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import lianzhi.operations.Question;
import lianzhi.operations.Trip;
import lianzhi.operations.Trips;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** 分期清单: instalments of running settlements that are not paid, by their day. */
@Component
public class SettlementQuery {
    /** @param missing what of the instalment is still open */
    public record Due(
            long settlementId,
            int nr,
            long caseId,
            String caseNumber,
            String parties,
            String judge,
            LocalDate agreedOn,
            LocalDate dueOn,
            Money amount,
            Money missing) {}

    public record DuePage(List<Due> items, int total) {}

    private static final String SQL = """
        select i.settlement_id, i.nr, i.case_id, b.number, b.parties, b.judge_name, s.agreed_on, i.due_on, i.fen,
            (i.fen - i.paid_fen)::bigint as missing
        from funds.settlement s join shared.case_brief b on b.id = s.case_id
        cross join lateral (select * from funds.instalment_state t where t.settlement_id = s.id offset 0) i
        where s.state = 'AGREED' and i.paid_fen < i.fen and i.due_on <= {0} and {1}
        order by i.due_on, i.settlement_id, i.nr limit {2}\
        """;

    private final Map<Object, Question<Due>> unpaid = new ConcurrentHashMap<>();
    private final DSLContext db;
    private final Trips trips;

    SettlementQuery(DSLContext db, Trips trips) {
        this.db = db;
        this.trips = trips;
    }

    public List<Due> unpaid(Viewer viewer, LocalDate until, int most) {
        var trip = trips.begin();
        var unpaid = unpaid(trip, viewer, until, most);
        trip.go();
        return unpaid.get();
    }

    public Supplier<List<Due>> unpaid(Trip trip, Viewer viewer, LocalDate until, int most) {
        var question = unpaid.computeIfAbsent(
                List.of(viewer.reach(), most), _ -> Question.of(unpaid(viewer, most), SettlementQuery::row));
        return trip.ask(question, viewer.values(Map.of("until", until)));
    }

    private ResultQuery<?> unpaid(Viewer viewer, int most) {
        Condition seen = VisibleMoney.to(
                viewer,
                DSL.field(DSL.name("i", "court_code"), String.class),
                DSL.field(DSL.name("b", "judge_id"), Long.class));
        return db.resultQuery(SQL, DSL.param("until", LocalDate.class), seen, DSL.inline(most));
    }

    private static Due row(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                Money.fen(row.getLong(9)),
                Money.fen(row.getLong(10)));
    }
}
