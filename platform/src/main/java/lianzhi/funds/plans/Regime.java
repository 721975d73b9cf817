package lianzhi.funds.plans;

/** 分配方式. */
public enum Regime {
    /** 参与分配: pro rata. */
    PARTICIPATION("参与分配，按债权比例受偿", "民诉法解释第506条至第508条"),
    /** 按查封先后. */
    ORDER_OF_SEIZURE("企业法人未进入破产，按查封先后受偿", "民诉法解释第514条"),
    /** 足以清偿全部. */
    ENOUGH_FOR_ALL("足以清偿全部债权", "执行规定第55条第1款");

    public final String zh;
    public final String article;

    Regime(String zh, String article) {
        this.zh = zh;
        this.article = article;
    }
}
