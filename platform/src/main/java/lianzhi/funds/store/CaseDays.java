package lianzhi.funds.store;

import java.time.LocalDate;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Days of a case's timeline that decide about its money. */
@Component
public class CaseDays {
    private final DSLContext db;

    CaseDays(DSLContext db) {
        this.db = db;
    }

    /** The ruling that confirms the sale takes effect when it is served. */
    public Optional<LocalDate> saleRulingServed(CaseId id) {
        return last(id, "CONFIRMATION_SERVED");
    }

    private Optional<LocalDate> last(CaseId id, String code) {
        return db.fetchOptional("""
            select (at at time zone 'Asia/Shanghai')::date as on_day from shared.case_event
            where case_id = ? and code = ? order by at desc limit 1\
            """, id.value(), code).map(row -> row.get("on_day", LocalDate.class));
    }
}
