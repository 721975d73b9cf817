package lianzhi.access;

/** 可见范围: which cases a person may see at all. */
public enum Reach {
    NO_CASES,
    OWN_CASES,
    OWN_COURT,
    WHOLE_CITY
}
