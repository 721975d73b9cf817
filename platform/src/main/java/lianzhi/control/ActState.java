package lianzhi.control;

/** 行为状态. HELD_BACK waits for another act on the same measure; RETURNED never reached the institution. */
public enum ActState {
    ASKED,
    HELD_BACK,
    ORDERED,
    DONE,
    REFUSED,
    RETURNED
}
