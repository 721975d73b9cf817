package lianzhi.control;

import lianzhi.cases.CaseId;

/** 控制终了: released, lapsed or used up; whoever waits behind it moves up. */
public record ControlEnded(CaseId caseId, long measureId) {}
