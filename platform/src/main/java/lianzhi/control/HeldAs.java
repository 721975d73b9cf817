package lianzhi.control;

/** 控制方式：money on an account is held by amount; a thing is held or not, and its worth is only an estimate. */
public enum HeldAs {
    MONEY,
    THING;

    /** @param assetClass as in the table of control terms */
    public static HeldAs of(String assetClass) {
        return assetClass.equals("deposit") || assetClass.equals("network_funds") ? MONEY : THING;
    }
}
