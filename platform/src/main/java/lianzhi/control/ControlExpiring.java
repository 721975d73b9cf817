package lianzhi.control;

import java.time.Instant;
import lianzhi.cases.CaseId;

/** 控制将到期: so many days are left; told once for each distance and term. */
public record ControlExpiring(CaseId caseId, long measureId, Instant endsAt, int days) {}
