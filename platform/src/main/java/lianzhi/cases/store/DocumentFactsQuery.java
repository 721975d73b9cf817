package lianzhi.cases.store;

import static lianzhi.schema.cases.Tables.CASE_FILE;
import static org.jooq.impl.DSL.any;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
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

    public Map<CaseId, Row> rows(Collection<CaseId> ids) {
        return db.select(
                        CASE_FILE.ID,
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
                .where(CASE_FILE.ID.eq(any(ids.stream().map(CaseId::value).toArray(Long[]::new))))
                .fetchMap(
                        row -> new CaseId(row.value1()),
                        row -> new Row(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                row.value9(),
                                row.value10()));
    }
}
