package lianzhi.funds.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 分配在办: every open distribution that the viewer may see, with how far its newest plan is. */
@Component
public class DistributionQuery {
    /**
     * @param state of the newest plan; null before there is one
     * @param until the next day on which a period of the plan ends
     * @param disputed of objections that have not ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            long id,
            long caseId,
            String caseNumber,
            String parties,
            String judge,
            String reason,
            Money pot,
            @Nullable Integer planNr,
            @Nullable String state,
            @Nullable LocalDate until,
            Money disputed,
            Money given) {}

    public record Page(List<Row> items, int total) {}

    private static final String SQL = """
        select d.id, d.case_id, b.number, b.parties, b.judge_name, d.reason, p.nr, p.state,
            (select coalesce(sum(r.open_fen), 0) from funds.receipt r where r.case_id = d.case_id)::bigint as pot,
            (select coalesce(sum(o.disputed_fen), 0) from funds.plan_objection o
             where o.plan_id = p.id and o.outcome is null)::bigint as disputed,
            (select coalesce(sum(s.paid_fen), 0) from funds.plan_share s where s.plan_id = p.id)::bigint as given,
            (select max(x) from (
                select s.objection_until from funds.plan_service s where s.plan_id = p.id
                union all select coalesce(o.suit_until, o.opposition_until) from funds.plan_objection o
                    where o.plan_id = p.id and o.outcome is null) t (x)) as until
        from funds.distribution d
        join shared.case_brief b on b.id = d.case_id
        left join lateral (select * from funds.plan l where l.distribution_id = d.id order by l.nr desc limit 1) p on true
        where d.closed_at is null and\
        """;

    private final DSLContext db;

    DistributionQuery(DSLContext db) {
        this.db = db;
    }

    public Page open(Viewer viewer) {
        viewer.require(Power.READ_FUNDS);
        var seen = seen(viewer);
        var rows = db.resultQuery("{0} {1} order by until nulls first, d.id limit 500", DSL.raw(SQL), seen)
                .fetch(row -> new Row(
                        row.get("id", Long.class),
                        row.get("case_id", Long.class),
                        row.get("number", String.class),
                        row.get("parties", String.class),
                        row.get("judge_name", String.class),
                        row.get("reason", String.class),
                        Money.fen(row.get("pot", Long.class)),
                        row.get("nr", Integer.class),
                        row.get("state", String.class),
                        row.get("until", LocalDate.class),
                        Money.fen(row.get("disputed", Long.class)),
                        Money.fen(row.get("given", Long.class))));
        return new Page(rows, rows.size());
    }

    private static Condition seen(Viewer viewer) {
        return VisibleMoney.to(
                viewer,
                DSL.field(DSL.name("d", "court_code"), String.class),
                DSL.field(DSL.name("b", "judge_id"), Long.class));
    }
}
