package lianzhi.sanctions;

/** 措施种类: what kind of measure it is; conditions, term and lifting follow from it. */
public enum Family {
    LIST,
    CONSUMPTION,
    EXIT,
    BORDER,
    JOINT,
    EXPOSURE,
    OTHER;

    /** In force with the decision itself, not with the unit's receipt; shown to the public. */
    public boolean isPublic() {
        return this == LIST || this == CONSUMPTION;
    }
}
