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

    private final DSLContext db;

    CostLines(DSLContext db) {
        this.db = db;
    }

    /** Of each of these cases that has any. */
    public Map<CaseId, List<Open>> open(Collection<CaseId> ids) {
        return db.fetch(OPEN, (Object)
                        ids.stream().map(CaseId::value).distinct().toArray(Long[]::new))
                .intoGroups(
                        row -> new CaseId(row.get("case_id", Long.class)),
                        row -> new Open(row.get("name", String.class), Money.fen(row.get("fen", Long.class))));
    }
}
