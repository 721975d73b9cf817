package lianzhi.statistics;

/**
 * 指标表：every indicator as versioned data, where the rates of 2017 (实际执行率、执行标的到位率) leave the closings of objection,
 * review, supervision and preservation cases out of both parts (187 of 6,125 in the article's figures). A new wording is a new
 * version with a span in which it applies.
 */
public final class IndicatorTable {
    private IndicatorTable() {}
}
