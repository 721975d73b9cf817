package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a distribution has gone: whom a plan has reached, and when. */
@Component
public class JoinQuery {
    private final DSLContext db;

    JoinQuery(DSLContext db) {
        this.db = db;
    }

    /** The day on which a plan reached its first party. */
    public Optional<LocalDate> servedFirst(long distributionId) {
        return day("""
            select min(s.served_on) as day from funds.plan_service s join funds.plan p on p.id = s.plan_id
            where p.distribution_id = ?\
            """, distributionId);
    }

    /** The day on which the first plan had reached all its parties. */
    public Optional<LocalDate> servedOnAll(long distributionId) {
        return day("""
            select min(v.last) as day from (
                select max(s.served_on) as last from funds.plan_service s join funds.plan p on p.id = s.plan_id
                where p.distribution_id = ? group by p.id having bool_and(s.served_on is not null)) v\
            """, distributionId);
    }

    public boolean isPaid(long distributionId) {
        return !db.fetch("""
            select from funds.plan_share s join funds.plan p on p.id = s.plan_id
            where p.distribution_id = ? and s.paid_fen > 0 limit 1\
            """, distributionId).isEmpty();
    }

    /** Everybody in a version that reached anybody. */
    public Set<String> partiesServed(long distributionId) {
        return db.fetch("""
            select distinct s.party from funds.plan_service s join funds.plan p on p.id = s.plan_id
            where p.distribution_id = ? and exists (
                select from funds.plan_service t where t.plan_id = p.id and t.served_on is not null)\
            """, distributionId).intoSet("party", String.class);
    }

    private Optional<LocalDate> day(String sql, long distributionId) {
        @Nullable LocalDate day = db.fetchSingle(sql, distributionId).get("day", LocalDate.class);
        return Optional.ofNullable(day);
    }
}
