package lianzhi.funds.plans;

import java.util.List;

/**
 * 分配方案书: a version as it is printed, sums in capital numerals beside the figures.
 *
 * @param proceedsWords such as 人民币玖万元整
 * @param words of each share, in the order of the plan
 */
public record PlanSheet(
        Plan plan,
        String courtCode,
        String caseNumber,
        String parties,
        String judge,
        String regimeZh,
        String regimeArticle,
        String proceedsWords,
        String remainingWords,
        List<String> words) {}
