package lianzhi.cases.catalogue;

import java.util.List;

/**
 * 结案方式.
 *
 * @param approvals one of them must be granted for the case; empty if none is asked
 */
public record CloseWay(
        String code,
        String zh,
        String en,
        List<String> documents,
        List<String> approvals,
        List<String> caseTypes,
        List<Cited> article,
        List<CloseCondition> conditions) {}
