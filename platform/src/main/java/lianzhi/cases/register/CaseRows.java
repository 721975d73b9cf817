package lianzhi.cases.register;

import java.util.List;

/**
 * 案件列表.
 *
 * @param total all that match, counted up to 1,000
 * @param more there are more than {@code total}
 */
public record CaseRows(List<CaseRow> items, int total, boolean more) {}
