package lianzhi.law.identifiers;

/**
 * What people paste, in one form: full-width letters, digits and signs become ordinary ones, spaces and invisible characters
 * go, Latin letters are upper case.
 */
final class Mended {
    private static final int LONGEST = 200;

    private Mended() {}

    /** Text beyond any identifier's length is cut, which makes it invalid anyway. */
    static String text(String raw) {
        var mended = new StringBuilder(raw.length());
        for (int at = 0, read = 0; at < raw.length() && read < LONGEST; read++) {
            int given = raw.codePointAt(at);
            at += Character.charCount(given);
            int c = ordinary(given);
            if (!isInvisible(c)) {
                mended.appendCodePoint(c);
            }
        }
        return mended.toString();
    }

    private static int ordinary(int c) {
        var narrow = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        return narrow >= 'a' && narrow <= 'z' ? narrow - 'a' + 'A' : narrow;
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
