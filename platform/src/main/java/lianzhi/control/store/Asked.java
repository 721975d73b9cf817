package lianzhi.control.store;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** A request as it stands, locked. */
public record Asked(
        long id,
        @Nullable CaseId caseId,
        @Nullable CaseId firstCaseId,
        @Nullable Long documentId,
        String state,
        LocalDate dueOn) {}
