package lianzhi.funds.payouts;

import lianzhi.law.Money;

/** 动用的费用款与理由: what a payout to the applicant takes of the money kept for costs. */
public record CostsTaken(Money amount, String why) {}
