package lianzhi.statistics.patterns;

/**
 * 异常提示: something that a person should look at; it proves nothing by itself.
 *
 * @param code HEAPED closings at month's end, LATE_ENTRY recorded days afterwards, FILING_GAP days without a filing
 * @param value per cent, or days
 * @param limit above which it is told
 */
public record Hint(String courtCode, String code, String value, String limit, String zh, String en) {}
