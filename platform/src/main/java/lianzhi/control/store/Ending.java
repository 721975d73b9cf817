package lianzhi.control.store;

import java.time.Instant;
import lianzhi.cases.CaseId;

/** A control whose term has run out. */
public record Ending(long measureId, CaseId caseId, Instant endsAt) {}
