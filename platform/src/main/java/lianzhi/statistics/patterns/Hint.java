package lianzhi.statistics.patterns;

/**
 * 异常提示: something that a person should look at; it proves nothing by itself.
 *
 * @param value per cent, or days
 * @param limit above which it is told
 * @param count of closings or nodes, as the list behind the hint counts them; 0 where no case is behind it
 */
public record Hint(String courtCode, Odd code, String value, String limit, long count, String zh, String en) {}
