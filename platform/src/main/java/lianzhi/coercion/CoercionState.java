package lianzhi.coercion;

/** 强制措施状态: how far a coercive act is; its steps tell the rest. */
public enum CoercionState {
    PROPOSED,
    RETURNED,
    WITHDRAWN,
    DECIDED,
    REVOKED,
    ENDED;

    public boolean isOpen() {
        return this == PROPOSED || this == DECIDED;
    }
}
