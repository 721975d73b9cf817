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
        List<String> words) {
    /** 告知异议权. */
    public static final String OBJECTION_NOTICE = "债权人或者被执行人对分配方案有异议的，应当自收到本方案之日起十五日内向本院提出书面异议（民诉法解释第509条）。"
            + "未在期限内提出异议的，本院依照本方案分配；有争议的部分依法提存，无争议的部分先行给付（民诉法解释第510条）。";
}
