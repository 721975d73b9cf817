package lianzhi.control.store;

import java.util.List;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 预查封: a unit that is registered to the debtor now is seized by the measure that waited for it. */
@Component
public class PreSeizures {
    private static final String TURN = """
        update control.measure m set class = 'real_estate', asset_id = f.asset_id, thing = f.kind, version = m.version + 1
        from shared.found_asset f
        where m.class = 'pre_seizure' and m.state in ('EFFECTIVE', 'WAITING') and f.case_id = m.case_id
            and f.case_party_id = m.case_party_id and f.class = 'real_estate' and f.account = m.account
            and not exists (select from control.measure o where o.case_id = m.case_id and o.asset_id = f.asset_id
                and o.state in ('PROPOSED', 'ORDERED', 'EFFECTIVE', 'WAITING'))
        returning m.id, m.case_id, m.institution, m.party_name, m.account
        """;

    private final DSLContext db;

    PreSeizures(DSLContext db) {
        this.db = db;
    }

    /** One that turned. */
    public record Turned(long measureId, CaseId caseId, String institution, String partyName, String unit) {}

    /** Rank and term go on as they are. */
    public List<Turned> turn() {
        return db.resultQuery(TURN)
                .fetch(row -> new Turned(
                        row.get(0, Long.class),
                        new CaseId(row.get(1, Long.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)));
    }
}
