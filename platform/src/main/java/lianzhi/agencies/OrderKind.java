package lianzhi.agencies;

/** 协助事项: what is asked of a unit. RESTORE: the exemption is over, the measure is whole again. */
public enum OrderKind {
    IMPOSE,
    RENEW,
    EXEMPT,
    RESTORE,
    AMEND,
    LIFT
}
