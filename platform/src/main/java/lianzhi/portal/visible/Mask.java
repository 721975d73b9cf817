package lianzhi.portal.visible;

import java.util.regex.Pattern;

/** 脱敏: what is left of a number, name or address for those who may not see all of it. */
public final class Mask {
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{6,}[0-9Xx]?");
    private static final Pattern STREET = Pattern.compile("^(.*?(?:大道|街道|路|街|巷|村|镇))");

    private Mask() {}

    /** For parties: the first six and the last four of an identity number. */
    public static String idForParties(String number) {
        return keep(number, 6, 4);
    }

    /** For the public: the first four and the last two. */
    public static String idForPublic(String number) {
        return keep(number, 4, 2);
    }

    /** The last four. */
    public static String account(String number) {
        return keep(number, 0, 4);
    }

    /** The first three and the last two. */
    public static String phone(String number) {
        return keep(number, 3, 2);
    }

    /** To the street. */
    public static String address(String address) {
        var street = STREET.matcher(address);
        return street.find() ? street.group(1) + "***" : address.isBlank() ? "" : "***";
    }

    /** Surname and 某, as for minors and third persons. */
    public static String name(String name) {
        var plain = name.strip();
        return plain.isEmpty() ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1)) + "某";
    }

    /** In a sentence: whatever looks like a number of a person or an account keeps its last four. */
    public static String text(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> account(found.group()));
    }

    private static String keep(String text, int head, int tail) {
        var hidden = text.length() - head - tail;
        return hidden <= 0
                ? "*".repeat(text.length())
                : text.substring(0, head) + "*".repeat(hidden) + text.substring(head + hidden);
    }
}
