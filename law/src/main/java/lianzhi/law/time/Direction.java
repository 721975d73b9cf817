package lianzhi.law.time;

/** 方向: counted on from an event, or back from a planned day. */
public enum Direction {
    FORWARD,
    BACKWARD
}
