package lianzhi.cases.stages;

import static lianzhi.cases.Stage.CLOSED;
import static lianzhi.cases.Stage.CONTROLLED;
import static lianzhi.cases.Stage.DISPOSING;
import static lianzhi.cases.Stage.FILED;
import static lianzhi.cases.Stage.INVESTIGATING;
import static lianzhi.cases.Stage.NOTIFIED;
import static lianzhi.cases.Stage.PAYING;
import static lianzhi.cases.Stage.ROUND_ENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.cases.Stage;
import org.jspecify.annotations.Nullable;

/** 阶段转换: every lawful move of a case, each with the events that cause it. There is no other way to a stage. */
public enum Move {
    NOTIFY(EnumSet.of(FILED), NOTIFIED, "NOTICE_ISSUED"),
    INVESTIGATE(EnumSet.of(FILED, NOTIFIED), INVESTIGATING, "QUERY_BATCH_SENT", "INVESTIGATION_STARTED"),
    CONTROL(EnumSet.of(FILED, NOTIFIED, INVESTIGATING), CONTROLLED, "CONTROL_EFFECTIVE"),
    DISPOSE(EnumSet.of(FILED, NOTIFIED, INVESTIGATING, CONTROLLED), DISPOSING, "PRICE_STARTED", "DEDUCTION_ORDERED"),
    PAY(EnumSet.of(FILED, NOTIFIED, INVESTIGATING, CONTROLLED, DISPOSING), PAYING, "FUNDS_MATCHED"),
    END_ROUND(EnumSet.of(NOTIFIED, INVESTIGATING, CONTROLLED, DISPOSING, PAYING), ROUND_ENDED, "ROUND_TERMINATED"),
    CLOSE(EnumSet.of(FILED, NOTIFIED, INVESTIGATING, CONTROLLED, DISPOSING, PAYING), CLOSED, "CASE_CLOSED");

    private static final Map<String, Move> BY_EVENT = byEvent();
    private final Set<Stage> from;
    private final Stage to;
    private final List<String> on;

    Move(Set<Stage> from, Stage to, String... on) {
        this.from = from;
        this.to = to;
        this.on = List.of(on);
    }

    public Set<Stage> from() {
        return EnumSet.copyOf(from);
    }

    public Stage to() {
        return to;
    }

    public List<String> on() {
        return on;
    }

    /** Null for the many events that move no stage. */
    public static @Nullable Move on(String event) {
        return BY_EVENT.get(event);
    }

    private static Map<String, Move> byEvent() {
        var moves = new HashMap<String, Move>();
        Arrays.stream(values()).forEach(move -> move.on.forEach(event -> moves.putIfAbsent(event, move)));
        return Map.copyOf(moves);
    }
}
