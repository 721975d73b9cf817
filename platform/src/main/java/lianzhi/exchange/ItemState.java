package lianzhi.exchange;

/** 应答约定的状态: how far one request to one institution is. */
public enum ItemState {
    DRAFT,
    APPROVED,
    SEALED,
    OFFERED,
    FETCHED,
    OFFLINE,
    ANSWERED,
    CONFIRMED;

    /** Nobody has answered yet, and the institution may still do so. */
    public boolean isOpen() {
        return this == OFFERED || this == FETCHED || this == OFFLINE;
    }

    public boolean isAnswered() {
        return this == ANSWERED || this == CONFIRMED;
    }
}
