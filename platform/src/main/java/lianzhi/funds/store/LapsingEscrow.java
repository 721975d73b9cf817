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
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** 将届满的提存款: what lay in escrow for five years by a day, of the cases that a viewer sees. */
@Component
public class LapsingEscrow {
    /** 一案. @param since the oldest deposit that is still here */
    public record Lapsing(long caseId, String caseNumber, String parties, LocalDate since, Money amount) {}

    private static final String SQL = """
        select b.id, b.number, b.parties, min(l.deposited_on) as since, sum(l.fen)::bigint as fen
        from (select distinct o.case_id from funds.payout o where o.kind = 'ESCROW' and o.state = 'CONFIRMED'
                and (o.settled_at at time zone 'Asia/Shanghai')::date <= {0}) o
        join shared.case_brief b on b.id = o.case_id cross join lateral funds.escrow_left(b.id) l
        where l.deposited_on <= {0} and {1}
        group by b.id, b.number, b.parties order by since, b.id limit {2}\
        """;

    private final Map<Object, Question<Lapsing>> questions = new ConcurrentHashMap<>();
    private final DSLContext db;

    LapsingEscrow(DSLContext db) {
        this.db = db;
    }

    /** @param deposited on this day or before */
    public Supplier<List<Lapsing>> by(Trip trip, Viewer viewer, LocalDate deposited, int most) {
        var question = questions.computeIfAbsent(
                List.of(viewer.reach(), most),
                _ -> Question.of(
                        db.resultQuery(
                                SQL,
                                DSL.param("deposited", LocalDate.class),
                                VisibleMoney.to(
                                        viewer,
                                        DSL.field(DSL.name("b", "court_code"), String.class),
                                        DSL.field(DSL.name("b", "judge_id"), Long.class)),
                                DSL.inline(most)),
                        LapsingEscrow::row));
        return trip.ask(question, viewer.values(Map.of("deposited", deposited)));
    }

    private static Lapsing row(ResultSet row, int number) throws SQLException {
        return new Lapsing(
                row.getLong("id"),
                row.getString("number"),
                row.getString("parties"),
                row.getObject("since", LocalDate.class),
                Money.fen(row.getLong("fen")));
    }
}
