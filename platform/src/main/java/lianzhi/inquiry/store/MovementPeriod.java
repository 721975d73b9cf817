package lianzhi.inquiry.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import lianzhi.wire.WireTime;
import org.jspecify.annotations.Nullable;

/** 资金往来期间: the days, both included, for which a bank is asked what accounts took in and gave out. */
public record MovementPeriod(
        @Nullable LocalDate from, @Nullable LocalDate until) {
    public static final MovementPeriod NONE = new MovementPeriod(null, null);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public boolean wanted() {
        return from != null || until != null;
    }

    /** On the wire; blank when none is wanted. */
    public String start() {
        return from == null ? "" : WireTime.text(from.atStartOfDay());
    }

    /** On the wire: the end of the last day, and of a day that is not over what there is of it. */
    public String end(LocalDateTime now) {
        if (until == null) return "";
        var end = until.atTime(LAST_SECOND);
        return WireTime.text(end.isAfter(now) ? now : end);
    }
}
