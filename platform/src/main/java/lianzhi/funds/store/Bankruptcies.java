package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which debtors of a case are bankrupt, as its timeline tells. */
@Component
public class Bankruptcies {
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

    Bankruptcies(DSLContext db) {
        this.db = db;
    }

    /** Of the debtors; one that was rejected since is not among them. */
    public List<Bankruptcy> of(CaseId id) {
        return db.fetch(BANKRUPTCIES, id.value())
                .map(row -> new Bankruptcy(row.get("party", Long.class), row.get("on_day", LocalDate.class)));
    }
}
