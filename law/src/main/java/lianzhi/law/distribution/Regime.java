package lianzhi.law.distribution;

import lianzhi.law.Article;
import lianzhi.law.Mark;

/** 分配的方式: how several creditors share one pot (rulebook of money, 3.1) [V]. */
@SuppressWarnings("ImmutableEnumChecker") // records of values
public enum Regime {
    /** 足额: enough for all, in order of measures; it comes out the same in any order. */
    ENOUGH_FOR_ALL(Distribution.Mode.SEQUENCE, Article.of("EXR", "55", "执行规定第五十五条第一款", Mark.V)),
    /** 同一执行依据的多个债权人, no security: equal ratio. */
    ONE_TITLE(Distribution.Mode.PRO_RATA, Article.of("EXR", "55", "执行规定第五十五条第三款", Mark.V)),
    /** 参与分配: debtor is a natural person or another organisation. */
    PARTICIPATION(Distribution.Mode.PRO_RATA, Article.of("CPLI", "508", "民诉法解释第五百零八条", Mark.V)),
    /** 执转破: stay and send to bankruptcy; nothing is distributed here. */
    TO_BANKRUPTCY(Distribution.Mode.PRO_RATA, Article.of("CPLI", "511", "民诉法解释第五百一十一条", Mark.V)),
    /** 按查封先后: a company that does not go to bankruptcy. */
    ORDER_OF_SEIZURE(Distribution.Mode.SEQUENCE, Article.of("CPLI", "514", "民诉法解释第五百一十四条", Mark.V));

    private final Distribution.Mode mode;
    private final Article article;

    Regime(Distribution.Mode mode, Article article) {
        this.mode = mode;
        this.article = article;
    }

    /** How ordinary claims are paid. */
    public Distribution.Mode mode() {
        return mode;
    }

    public Article article() {
        return article;
    }

    /**
     * @param enough the pot pays every admitted claim
     * @param company the debtor is a company legal person
     * @param agreed a creditor or the debtor agrees to bankruptcy and the bankruptcy court has not refused
     */
    public static Regime of(boolean enough, boolean oneTitleWithoutSecurity, boolean company, boolean agreed) {
        if (enough) return ENOUGH_FOR_ALL;
        if (!company) return oneTitleWithoutSecurity ? ONE_TITLE : PARTICIPATION;
        return agreed ? TO_BANKRUPTCY : oneTitleWithoutSecurity ? ONE_TITLE : ORDER_OF_SEIZURE;
    }
}
