package lianzhi.law.interest;

import lianzhi.law.RuleVersion;

/**
 * 一行的利率 and the words that go with it.
 *
 * @param nameZh what runs, such as 一般利息，同期LPR
 * @param rate as it is shown, such as 6.15%
 * @param times a multiplier such as {@code " × 2"}, or nothing
 * @param year a year's days such as {@code " ÷ 360"}, or nothing for a daily rate
 */
public record LineRate(String nameZh, String nameEn, String rate, String times, String year, RuleVersion rule) {
    /** What stands between base and days, such as {@code " × 6.15% × 2 ÷ 360 × "}. */
    public String formula() {
        return formula(new Sentence()).toString();
    }

    Sentence formula(Sentence out) {
        return out.add(" × ").add(rate).add(times).add(year).add(" × ");
    }
}
