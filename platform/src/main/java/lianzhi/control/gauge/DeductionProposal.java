package lianzhi.control.gauge;

import java.util.List;
import lianzhi.law.Money;

/**
 * 扣划建议: the sum to deduct from one measure, line by line: what is owed with the execution fee, but no more than is
 * really held.
 */
public record DeductionProposal(long controlId, Money amount, Money held, Money owed, List<Proposal.Line> lines) {}
