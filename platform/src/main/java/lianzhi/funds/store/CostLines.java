package lianzhi.funds.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lines of costs of a case's plans that have money nobody is being paid yet. */
@Component
public class CostLines {
    /** 费用行. @param name as the plan has it */
    public record Open(String name, Money amount) {}

    private static final String OPEN = """
        select d.case_id, s.name, funds.cost_open(s.plan_id, s.nr) as fen
        from funds.distribution d join funds.plan p on p.distribution_id = d.id join funds.plan_share s on s.plan_id = p.id
        where d.case_id = any (?::bigint[]) and s.kind = 'COST' and s.paid_fen > 0 and funds.cost_open(s.plan_id, s.nr) > 0\
        """;

    private static final String TAKEN = """
        select o.case_id, sum(o.costs_fen)::bigint as fen from funds.payout o
        where o.case_id = any (?::bigint[]) and o.costs_fen is not null
          and o.state not in ('RETURNED', 'REFUSED', 'WITHDRAWN') group by 1\
        """;

    private final DSLContext db;

    CostLines(DSLContext db) {
        this.db = db;
    }

    /** What payouts to applicants take, or took, of the money for these lines, with the reason that each gives. */
    public Map<CaseId, Money> taken(Collection<CaseId> ids) {
        return db.fetch(TAKEN, (Object) numbers(ids))
                .intoMap(
                        row -> new CaseId(row.get("case_id", Long.class)),
                        row -> Money.fen(row.get("fen", Long.class)));
    }

    /** Of each of these cases that has any. */
    public Map<CaseId, List<Open>> open(Collection<CaseId> ids) {
        return db.fetch(OPEN, (Object) numbers(ids))
                .intoGroups(
                        row -> new CaseId(row.get("case_id", Long.class)),
                        row -> new Open(row.get("name", String.class), Money.fen(row.get("fen", Long.class))));
    }

    private static Long[] numbers(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::value).distinct().toArray(Long[]::new);
    }
}
