package lianzhi.cases.store;

import static lianzhi.schema.shared.Tables.CASE_BRIEF;

import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.law.identifiers.CaseNumber;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds a case by its whole number, however its brackets are written. */
@Component
public class NumberedCases {
    private final DSLContext db;
    private final StoredCaseFiles files;

    NumberedCases(DSLContext db, StoredCaseFiles files) {
        this.db = db;
        this.files = files;
    }

    public Optional<CaseId> visible(Viewer viewer, String number) {
        var written = CaseNumber.check(number).found().map(CaseNumber::toString).orElse(number);
        return db.select(CASE_BRIEF.ID)
                .from(CASE_BRIEF)
                .where(CASE_BRIEF.NUMBER.eq(written), files.visibleTo(viewer))
                .fetchOptional(row -> new CaseId(row.value1()));
    }
}
