package lianzhi.funds.receipts;

import java.time.LocalDate;
import lianzhi.law.Money;

/** 期末余额: what a statement itself says was in its account at the end of a day; below zero when overdrawn. */
public record ClosingBalance(String account, LocalDate day, Money balance) {}
