package lianzhi.agencies;

/** 办理结果: what a unit answers. NOT_FOUND: it does not know the person. */
public enum Outcome {
    DONE,
    REFUSED,
    NOT_FOUND
}
