package lianzhi.control.store;

import java.time.LocalDate;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** The first seizure; without a case when it is of a court outside this house. */
public record First(@Nullable CaseId caseId, String court, String caseNumber, LocalDate seizedOn) {}
