package lianzhi.cases;

import java.time.Instant;
import java.util.Map;

/** A fact was written to a case's timeline; notices to parties follow from it. */
public record CaseEventHappened(CaseId caseId, String code, Instant at, Map<String, String> facts) {}
