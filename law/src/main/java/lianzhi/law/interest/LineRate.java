package lianzhi.law.interest;

import lianzhi.law.RuleVersion;

/**
 * 一行的利率 and the words that go with it.
 *
 * @param rate as it is shown, such as 6.15%
 * @param formula what stands between base and days, such as {@code " × 6.15% × 2 ÷ 360 × "}
 */
public record LineRate(String rate, String formula, RuleVersion rule, String zh, String en) {}
