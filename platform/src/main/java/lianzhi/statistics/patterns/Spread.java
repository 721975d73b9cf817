package lianzhi.statistics.patterns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 分布: open cases at the end of a period by age and by judge; each part opens its list, which counts the same. */
public record Spread(List<Age> ages, List<Load> loads) {
    /** Filed within these days; null: no bound. */
    public record Age(
            String code,
            @Nullable LocalDate filedFrom,
            @Nullable LocalDate filedTo,
            long cases) {}

    /** One judge's open cases. */
    public record Load(String courtCode, long judgeId, String name, long cases) {}
}
