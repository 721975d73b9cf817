package lianzhi.law;

/** How sure a rule is. Everything but {@link #V} is a setting that the user can see. */
public enum Mark {
    /** Verified against the text or a published page. */
    V,
    /** The substance is sure, practice or a detail differs. */
    P,
    /** From memory: shown as "to be confirmed" (待确认). */
    M,
    /** Our own rule, not law. */
    E
}
