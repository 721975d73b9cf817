package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
        from funds.instalment_state i join funds.settlement s on s.id = i.settlement_id
        join shared.case_brief b on b.id = i.case_id
        where i.state = 'AGREED' and i.paid_fen < i.fen and i.due_on <= {0} and {1}
        order by i.due_on, i.settlement_id, i.nr limit {2}\
        """;

    private final DSLContext db;

    SettlementQuery(DSLContext db) {
        this.db = db;
    }

    public List<Due> unpaid(Viewer viewer, LocalDate until, int most) {
        Condition seen = VisibleMoney.to(
                viewer,
                DSL.field(DSL.name("i", "court_code"), String.class),
                DSL.field(DSL.name("b", "judge_id"), Long.class));
        return db.resultQuery(SQL, DSL.val(until), seen, DSL.inline(most))
                .fetch(row -> new Due(
                        row.get("settlement_id", Long.class),
                        row.get("nr", Integer.class),
                        row.get("case_id", Long.class),
                        row.get("number", String.class),
                        row.get("parties", String.class),
                        row.get("judge_name", String.class),
                        row.get("agreed_on", LocalDate.class),
                        row.get("due_on", LocalDate.class),
                        Money.fen(row.get("fen", Long.class)),
                        Money.fen(row.get("missing", Long.class))));
    }
}
