package lianzhi.control.store;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** A request as it stands, locked. */
public record Asked(
        long id, CaseId caseId, @Nullable CaseId firstCaseId, long documentId, String state, LocalDate dueOn) {}
