package lianzhi.control;

/** 财产限制：what stands against seizing, deducting or selling an asset whole (查封规定第3、4条，民事诉讼法第254条). */
public enum LimitKind {
    /** Never to be seized. */
    EXEMPT,
    /** Funds with a purpose of their own: not without a reason. */
    SPECIAL_ACCOUNT,
    /** A sum for living stays. */
    KEEP,
    /** The home that is needed: seized, not sold. */
    HOME,
    /** A share belongs to others: they are told, and only the debtor's share counts. */
    JOINT
}
