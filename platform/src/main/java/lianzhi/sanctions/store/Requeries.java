package lianzhi.sanctions.store;

import java.util.Set;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the queries since the end of the round have shown. */
@Repository
public class Requeries {
    private static final String NOTHING = """
        with ended as (select max(at) as at from shared.case_event where case_id = {0} and code = 'ROUND_TERMINATED')
        select p.id from shared.case_party p, ended
        where p.case_id = {0} and p.role = 'DEBTOR'
            and (select count(*) from shared.case_event q
                where q.case_id = {0} and q.code = 'REQUERY_DONE' and q.at >= ended.at) >= {1}
            and not exists (select from shared.found_asset f
                where f.case_id = {0} and f.case_party_id = p.id and f.seen_at >= ended.at
                    and (f.class not in ('deposit', 'network_funds', 'wealth_product') or f.balance_fen > 0))
            and not exists (select from shared.party_request r
                where r.case_id = {0} and r.kind = 'LEAD' and r.asked_at >= ended.at
                    and (r.answered_at is null or r.outcome = 'FOUND'))\
        """;
    private final DSLContext db;

    Requeries(DSLContext db) {
        this.db = db;
    }

    /** Debtors of whom so many queries found nothing, while nobody gave a lead that led anywhere or is still looked into. */
    public Set<Long> foundNothing(CaseId id, int times) {
        return db.fetch(NOTHING, id.value(), times).intoSet(0, Long.class);
    }
}
