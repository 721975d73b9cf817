package lianzhi.cases;

import java.time.LocalDate;

/** 全部履行: nothing is owed any more since that day. */
public record DebtPaidInFull(CaseId caseId, LocalDate on) {}
