package lianzhi.parties;

/** 脱敏: the first four and the last two of an identity number; shorter ones are hidden whole. */
public final class MaskNumber {
    private static final int HEAD = 4;
    private static final int TAIL = 2;

    private MaskNumber() {}

    public static String of(String number) {
        var hidden = number.length() - HEAD - TAIL;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, HEAD) + "*".repeat(hidden) + number.substring(HEAD + hidden);
    }
}
