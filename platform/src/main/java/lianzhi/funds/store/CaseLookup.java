package lianzhi.funds.store;

import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Finds cases for money: by account, number or debtor, from the published view of cases. */
@Component
public class CaseLookup {
    /** A case that money may belong to. */
    public record Found(CaseId id, String number, String courtCode, String debtor) {}

    private static final String COLUMNS = """
        select b.id, b.number, b.court_code, coalesce((select string_agg(p.name, '、' order by p.id)
            from shared.case_party p where p.case_id = b.id and p.role = 'DEBTOR'), '') as debtor
        from shared.case_brief b
        """;

    private final DSLContext db;

    CaseLookup(DSLContext db) {
        this.db = db;
    }

    public Optional<Found> byAccount(String accountNumber) {
        return db.resultQuery(COLUMNS + " where b.account_number = ?", accountNumber)
                .fetchOptional(CaseLookup::found);
    }

    public Optional<Found> byNumber(String number) {
        return db.resultQuery(COLUMNS + " where b.number = ?", number).fetchOptional(CaseLookup::found);
    }

    /** Open cases of the court in which somebody of that name is the debtor; the first few. */
    public List<Found> byDebtor(String name, String courtCode) {
        return db.resultQuery(COLUMNS + "\n" + """
            where b.court_code = ? and b.closed_on is null and exists (
                select from shared.case_party p where p.case_id = b.id and p.role = 'DEBTOR' and p.name = ?)
            order by b.filed_on desc, b.id desc limit 20\
            """, courtCode, name).fetch(CaseLookup::found);
    }

    private static Found found(Record row) {
        return new Found(
                new CaseId(row.get("id", Long.class)),
                row.get("number", String.class),
                row.get("court_code", String.class),
                row.get("debtor", String.class));
    }
}
