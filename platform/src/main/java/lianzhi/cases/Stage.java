package lianzhi.cases;

/** 阶段: how far the case is; moves only by {@code Move}. */
public enum Stage {
    FILED,
    NOTIFIED,
    INVESTIGATING,
    CONTROLLED,
    DISPOSING,
    PAYING,
    ROUND_ENDED,
    CLOSED
}
