package lianzhi.funds.plans;

import lianzhi.law.Money;

/** 费用支付: to whom a line of costs is paid, and how much of it. */
public record CostOrder(Money amount, String holderName, String bankName, String accountNumber) {}
