package lianzhi.cases.deadlines;

import java.time.LocalDate;
import lianzhi.cases.CaseId;

/** 超期节点: not warned of yet. */
public record LateNode(long id, CaseId caseId, String code, LocalDate dueOn) {}
