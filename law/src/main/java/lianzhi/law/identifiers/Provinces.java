package lianzhi.law.identifiers;

/** 省级简称 as character classes: plates, titles and court codes do not use the same ones. */
final class Provinces {
    private static final String COMMON = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川云藏陕甘青宁新";
    static final String OF_PLATES = COMMON + "贵";
    /** With the other names of three provinces, the production corps and the military courts. */
    static final String OF_COURTS = COMMON + "贵黔滇陇兵军";

    static final String OF_TITLES = COMMON + "贵黔滇陇兵";

    private Provinces() {}
}
