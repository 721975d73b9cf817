package lianzhi.funds.plans;

/** 分配方式. */
public enum Regime {
    /** 参与分配: pro rata. */
    PARTICIPATION("参与分配，按债权比例受偿", "民诉法解释第506条至第508条"),
    /** 按查封先后. */
    ORDER_OF_SEIZURE("企业法人未进入破产，按查封先后受偿", "民诉法解释第514条"),
    /** 足以清偿全部. */
    ENOUGH_FOR_ALL("足以清偿全部债权", "执行规定第55条第1款"),
    /** 刑民并存. */
    CRIMINAL("刑事裁判与民事债务并存，按法定顺序受偿", "法释〔2014〕13号第13条"),
    /** 破产清偿顺序: equal ratio inside a rank. */
    BANKRUPTCY("按破产清偿顺序受偿", "企业破产法第113条");

    public final String zh;
    public final String article;

    Regime(String zh, String article) {
        this.zh = zh;
        this.article = article;
    }
}
