package lianzhi.law.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** 计息天数: which of two named days count (民法典201, 民诉法85; which end is dropped is practice [P]). */
public enum DayCount {
    /** 算头不算尾: from ≤ d < to. */
    START_ONLY(0),
    /** 算尾不算头: from < d ≤ to. */
    END_ONLY(0),
    /** 首尾都算: from ≤ d ≤ to; only where the judge says so. */
    BOTH(1),
    /** 首尾都不算: from < d < to. */
    NEITHER(-1);

    private final int more;

    DayCount(int more) {
        this.more = more;
    }

    /** Days from one day to a later one; never below 0. */
    public int between(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) + more);
    }
}
