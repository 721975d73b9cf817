package lianzhi.statistics;

/** 指标表: marks the place of indicators.csv, the published definitions of all indicators. */
public final class IndicatorTable {
    private IndicatorTable() {}
}
