package lianzhi.sanctions.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 拟采取的惩戒: its grounds, conduct, grade, term and grace. */
public record Wanted(
        List<String> items,
        String conduct,
        String grade,
        @Nullable Integer months,
        @Nullable LocalDate graceUntil) {
    /** Of a measure that follows another. */
    public static final Wanted NOTHING = new Wanted(List.of(), "", "", null, null);
}
