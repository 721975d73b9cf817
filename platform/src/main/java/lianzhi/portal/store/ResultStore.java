package lianzhi.portal.store;

import static lianzhi.schema.portal.Tables.SHOWN_RESULTS;

import java.time.Instant;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whether the applicant of a case may see what queries found. */
@Repository
public class ResultStore {
    private final DSLContext db;

    ResultStore(DSLContext db) {
        this.db = db;
    }

    /** 准许查看. */
    public record Allowed(String byName, Instant at) {}

    public boolean isAllowed(CaseId id) {
        return db.fetchExists(SHOWN_RESULTS, SHOWN_RESULTS.CASE_ID.eq(id.value()));
    }

    public Optional<Allowed> find(CaseId id) {
        return db.select(SHOWN_RESULTS.ALLOWED_BY_NAME, SHOWN_RESULTS.ALLOWED_AT)
                .from(SHOWN_RESULTS)
                .where(SHOWN_RESULTS.CASE_ID.eq(id.value()))
                .fetchOptional(row -> new Allowed(row.value1(), row.value2()));
    }

    public void allow(CaseId id, Viewer by, Instant at) {
        db.insertInto(SHOWN_RESULTS)
                .set(SHOWN_RESULTS.CASE_ID, id.value())
                .set(SHOWN_RESULTS.ALLOWED_BY, by.personId())
                .set(SHOWN_RESULTS.ALLOWED_BY_NAME, by.name())
                .set(SHOWN_RESULTS.ALLOWED_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    public void takeBack(CaseId id) {
        db.deleteFrom(SHOWN_RESULTS).where(SHOWN_RESULTS.CASE_ID.eq(id.value())).execute();
    }
}
