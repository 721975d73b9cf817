package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static org.jooq.Records.mapping;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The row of a case as its documents need it. */
@Repository
public class DocumentFactsQuery {
    private final DSLContext db;

    DocumentFactsQuery(DSLContext db) {
        this.db = db;
    }

    public record Row(
            String number,
            String courtCode,
            String judgeName,
            String titleCourt,
            String titleNumber,
            String cause,
            LocalDate filedOn,
            String accountNumber,
            Money claimed) {}

    public Row row(CaseId id) {
        return db.select(
                        CASE_FILE.NUMBER,
                        CASE_FILE.COURT_CODE,
                        CASE_FILE.JUDGE_NAME,
                        CASE_FILE.TITLE_COURT,
                        CASE_FILE.TITLE_NUMBER,
                        CASE_FILE.CAUSE,
                        CASE_FILE.FILED_ON,
                        CASE_FILE.ACCOUNT_NUMBER,
                        CASE_FILE.CLAIMED_FEN)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchSingle(mapping(Row::new));
    }
}
