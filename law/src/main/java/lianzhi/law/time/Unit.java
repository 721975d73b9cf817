package lianzhi.law.time;

/** 期间单位 (民事诉讼法第85条: hours, days, months, years; 工作日 by the rules that use them). */
public enum Unit {
    HOUR("小时", "hour"),
    DAY("日", "day"),
    WORKDAY("个工作日", "working day"),
    MONTH("个月", "month"),
    YEAR("年", "year");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh(int length) {
        return length + zh;
    }

    String en(int length) {
        return length + " " + en + (length == 1 ? "" : "s");
    }

    /** The longest period that is counted: a hundred years. */
    int longest() {
        return switch (this) {
            case HOUR -> 876_000;
            case DAY, WORKDAY -> 36_500;
            case MONTH -> 1_200;
            case YEAR -> 100;
        };
    }
}
