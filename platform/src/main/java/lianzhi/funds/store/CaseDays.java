package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Days of a case's timeline that decide about its money. */
@Component
public class CaseDays {
    /** That the notice of an acceptance came in counts only where nobody recorded the acceptance itself. */
    private static final String BANKRUPTCIES = """
        with told as (
            select code, (facts ->> 'casePartyId')::bigint as party, (at at time zone 'Asia/Shanghai')::date as on_day
            from shared.case_event where case_id = ? and code in
                ('BANKRUPTCY_ACCEPTED', 'BANKRUPTCY_ACCEPTANCE_RECEIVED', 'BANKRUPTCY_REJECTED')),
        accepted as (
            select party, max(on_day) as on_day from told a
            where code = 'BANKRUPTCY_ACCEPTED' or code = 'BANKRUPTCY_ACCEPTANCE_RECEIVED'
                and not exists (select from told where code = 'BANKRUPTCY_ACCEPTED')
            group by party)
        select party, on_day from accepted a
        where not exists (select from told no where no.code = 'BANKRUPTCY_REJECTED' and no.on_day >= a.on_day
            and (no.party is null or no.party is not distinct from a.party))
        order by on_day, party\
        """;

    private final DSLContext db;

    CaseDays(DSLContext db) {
        this.db = db;
    }

    /** The ruling that confirms the sale takes effect when it is served. */
    public Optional<LocalDate> saleRulingServed(CaseId id) {
        return last(id, "CONFIRMATION_SERVED");
    }

    /** Of the debtors; one that was rejected since is not among them. */
    public List<Bankruptcy> bankruptcies(CaseId id) {
        return db.fetch(BANKRUPTCIES, id.value())
                .map(row -> new Bankruptcy(row.get("party", Long.class), row.get("on_day", LocalDate.class)));
    }

    private Optional<LocalDate> last(CaseId id, String code) {
        return db.fetchOptional("""
            select (at at time zone 'Asia/Shanghai')::date as on_day from shared.case_event
            where case_id = ? and code = ? order by at desc limit 1\
            """, id.value(), code).map(row -> row.get("on_day", LocalDate.class));
    }
}
