package lianzhi.funds.store;

import java.util.Collection;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What can still be promised to the applicants of many cases; a case that is not in it has nothing. */
@Component
public class FreeOfCases {
    private static final String FREE = """
        select a.case_id, sum(b.fen - b.reserved_fen)::bigint as fen
        from funds.account a join funds.balance b on b.account_id = a.id
        where a.case_id = any (?::bigint[]) and a.kind = 'CASE' and a.party_role = 'APPLICANT' group by 1\
        """;

    private final DSLContext db;

    FreeOfCases(DSLContext db) {
        this.db = db;
    }

    public Map<CaseId, Money> forApplicants(Collection<CaseId> ids) {
        return db.fetch(FREE, (Object)
                        ids.stream().map(CaseId::value).distinct().toArray(Long[]::new))
                .intoMap(
                        row -> new CaseId(row.get("case_id", Long.class)),
                        row -> Money.fen(row.get("fen", Long.class)));
    }
}
