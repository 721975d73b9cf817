package lianzhi.cases;

import java.time.Instant;
import java.util.Map;

/** 案件事件已发生: a fact was written to a case's timeline; told where somebody {@link ActsOnEvents acts on} its code. */
public record CaseEventHappened(CaseId caseId, String code, Instant at, Map<String, String> facts) {}
