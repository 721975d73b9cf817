package lianzhi.sanctions.kinds;

import java.time.LocalDate;
import java.util.Arrays;

/** 通报备案层级: which public-security organ files who may not leave, by how long it lasts (通报备案规定第6条). */
public enum FilingLevel {
    COUNTY(3, "县级公安机关", "the county organ"),
    PREFECTURE(12, "设区的市级公安机关", "the prefecture's organ"),
    PROVINCE(60, "省级公安机关", "the province's organ");

    private final int months;
    private final String zh;
    private final String en;

    FilingLevel(int months, String zh, String en) {
        this.months = months;
        this.zh = zh;
        this.en = en;
    }

    /** The lowest that may; the highest for whatever is longer. */
    public static FilingLevel of(LocalDate from, LocalDate to) {
        return Arrays.stream(values())
                .filter(level -> !to.isAfter(from.plusMonths(level.months)))
                .findFirst()
                .orElse(PROVINCE);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
