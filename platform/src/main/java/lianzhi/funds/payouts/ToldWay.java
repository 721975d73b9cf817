package lianzhi.funds.payouts;

/** 通知方式: how a creditor was told to collect. */
public enum ToldWay {
    PAPER,
    PHONE,
    PLATFORM,
    ANNOUNCEMENT
}
