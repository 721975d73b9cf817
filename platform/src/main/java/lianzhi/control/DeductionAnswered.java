package lianzhi.control;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;

/**
 * 扣划反馈: the bank says that it sent the money to the case's own account. It is not cash: only the statement of the
 * court's bank is.
 *
 * @param number of the request (BDHM), which the statement line carries in its purpose
 */
public record DeductionAnswered(
        CaseId caseId, long measureId, long actId, String number, Money amount, String institution, Instant at) {}
