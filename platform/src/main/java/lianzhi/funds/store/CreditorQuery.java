package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** 同一被执行人的各案债权人: the case itself first, then the open cases of the city against the same debtor. */
@Component
public class CreditorQuery {
    public record Creditor(long caseId, String number, String name, LocalDate filedOn) {}

    private static final String SAME_DEBTOR = """
        select b.id, b.number, b.filed_on,
            (select string_agg(p.name, '、' order by p.id) from shared.case_party p
             where p.case_id = b.id and p.role = 'APPLICANT') as name
        from shared.case_brief b
        where b.id = ? or b.closed_on is null and exists (
            select from shared.case_party mine join shared.case_party theirs on theirs.party_id = mine.party_id
            where mine.case_id = ? and mine.role = 'DEBTOR' and theirs.case_id = b.id and theirs.role = 'DEBTOR')
        order by b.id <> ?, b.filed_on, b.id limit 200\
        """;

    private final DSLContext db;

    CreditorQuery(DSLContext db) {
        this.db = db;
    }

    public List<Creditor> against(CaseId id) {
        return db.fetch(SAME_DEBTOR, id.value(), id.value(), id.value())
                .map(row -> new Creditor(
                        row.get("id", Long.class),
                        row.get("number", String.class),
                        row.get("name", String.class),
                        row.get("filed_on", LocalDate.class)));
    }
}
