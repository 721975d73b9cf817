package lianzhi.sanctions;

import lianzhi.law.Article;
import lianzhi.law.Mark;

/** 解除事由: why a measure ends, and whether the court has a choice. */
public enum Ground {
    PERFORMED("履行完毕或执行完毕", "Performed or executed", false, "DISH", "10", "失信规定第10条", Mark.V),
    SETTLEMENT_PERFORMED("和解协议履行完毕", "Settlement performed", false, "DISH", "10", "失信规定第10条", Mark.V),
    CONSENT("申请执行人书面同意且经审查", "The applicant agrees in writing", true, "DISH", "10", "失信规定第10条", Mark.V),
    SECURITY("提供充分有效担保", "Sufficient security given", true, "CONS", "9", "限消规定第9条", Mark.V),
    REQUERIED(
            "终本后两次以上网络查询未发现财产且无有效线索",
            "Two queries after the end of the round found nothing",
            false,
            "DISH",
            "10",
            "失信规定第10条",
            Mark.V),
    SUSPENDED("因审判监督裁定中止执行", "Suspended by retrial", false, "DISH", "10", "失信规定第10条", Mark.V),
    BANKRUPT("人民法院受理破产申请", "Bankruptcy accepted", false, "DISH", "10", "失信规定第10条", Mark.V),
    NOT_ENFORCEABLE("裁定不予执行", "Ruled non-enforceable", false, "DISH", "10", "失信规定第10条", Mark.V),
    ENDED("裁定终结执行", "Enforcement terminated", false, "DISH", "10", "失信规定第10条", Mark.V),
    TERM_OVER("期限届满", "The term is over", false, "DISH", "10", "失信规定第10条", Mark.V),
    CORRECTED_CONDUCT("积极履行或主动纠正失信行为", "Performed or corrected", true, "DISH", "2", "失信规定第2条", Mark.V),
    WRONG_PERSON(
            "不应采取（含认错人）", "Should not have been taken, or on another person", false, "DISH", "9", "失信规定第9条", Mark.M),
    DIED("自然人死亡", "The person has died", false, "PROJ", "", "项目规则", Mark.E),
    GENUINE_CHANGE(
            "原法定代表人确已变更，且非实际控制人、直接责任人员",
            "A former legal representative after a genuine change",
            true,
            "GOOD",
            "17",
            "善意文明意见第17条",
            Mark.V);

    private final String zh;
    private final String en;
    private final boolean choice;
    private final Article article;

    Ground(String zh, String en, boolean choice, String instrument, String number, String articleZh, Mark mark) {
        this.zh = zh;
        this.en = en;
        this.choice = choice;
        this.article = new Article(instrument, number.isEmpty() ? null : number, articleZh, mark);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public Article article() {
        return article;
    }

    /** The court may, so somebody has to sign; otherwise it must, and the system does it at once. */
    public boolean isChoice() {
        return choice;
    }

    /** The ground that entries with a term do not know: for them only the end of the term, or an early deletion. */
    public boolean isOnlyForEntriesWithoutTerm() {
        return switch (this) {
            case PERFORMED, SETTLEMENT_PERFORMED, REQUERIED, SUSPENDED, BANKRUPT, NOT_ENFORCEABLE, ENDED -> true;
            default -> false;
        };
    }
}
