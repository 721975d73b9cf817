package lianzhi.agencies;

/** 协助事项: what is asked of a unit. */
public enum OrderKind {
    IMPOSE,
    RENEW,
    EXEMPT,
    LIFT
}
