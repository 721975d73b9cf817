package lianzhi.funds.plans;

import java.time.LocalDate;
import java.util.Map;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** 登记日: a step has been taken already, and not before the step that it answers. */
final class StepDay {
    private StepDay() {}

    /** @param before the day of the step before; null where that has no day */
    static void check(LocalDate on, @Nullable LocalDate before, LocalDate today) {
        if (on.isAfter(today)) {
            throw Refused.input(Reason.field("on", "DAY_AHEAD", "日期不能晚于今天", "The day is not ahead of today"));
        }
        if (before != null && on.isBefore(before)) {
            throw Refused.input(Reason.field(
                            "on",
                            "DAY_BEFORE_STEP",
                            "日期不能早于上一步（" + before + "）",
                            "Not before the step that it answers (" + before + ")")
                    .with(Map.of("before", before.toString())));
        }
    }
}
