package lianzhi.cases.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 计划节点: a node as the filing writes it; done already where an event of the filing itself completes it. */
public record PlannedNode(
        String code,
        boolean isDuty,
        LocalDate startsOn,
        String startedBy,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        boolean provisional,
        @Nullable LocalDate doneOn,
        @Nullable Instant doneAt,
        @Nullable String doneEvent) {
    PlannedNode doneBy(String event, LocalDate on, Instant at) {
        return new PlannedNode(code, isDuty, startsOn, startedBy, dueOn, dueAt, provisional, on, at, event);
    }

    public boolean isOpen() {
        return doneOn == null;
    }
}
