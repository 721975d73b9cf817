package lianzhi.portal.web.open;

import org.jspecify.annotations.Nullable;

/** A value of a request's line: signs as they are, and characters of the basic plane as the bytes of UTF-8 in %XX. */
final class Unescaped {
    private static final int ESCAPE = 3;
    private static final int BAD = -1;
    private static final int HEX = 16;
    private static final int ASCII = 0x80;
    private static final int FOLLOWS = 0x80;
    private static final int TWO = 0xC0;
    private static final int THREE = 0xE0;
    private static final int FOUR = 0xF0;
    private static final int SHORTEST_OF_THREE = 0x800;

    private Unescaped() {}

    /** Nothing when it is not plain. */
    static @Nullable String of(String line, int from, int to) {
        var text = new char[to - from];
        var size = 0;
        for (var at = from; at < to; ) {
            var c = line.charAt(at);
            if (c >= ASCII) return null;
            if (c != '%') {
                text[size++] = c == '+' ? ' ' : c;
                at++;
                continue;
            }
            var first = octet(line, at, to);
            var length = first < ASCII ? 1 : first < TWO ? 0 : first < THREE ? 2 : first < FOUR ? 3 : 0;
            var one = first < 0 || length == 0 ? BAD : character(line, at, to, first, length);
            if (one < 0) return null;
            text[size++] = (char) one;
            at += ESCAPE * length;
        }
        return new String(text, 0, size);
    }

    /** Shortest form only, and no half of a pair. */
    private static int character(String line, int at, int to, int first, int length) {
        if (length == 1) return first;
        var second = follows(line, at + ESCAPE, to);
        if (second < 0) return BAD;
        if (length == 2) {
            var one = (first & 0x1F) << 6 | second;
            return one < ASCII ? BAD : one;
        }
        var third = follows(line, at + 2 * ESCAPE, to);
        var one = (first & 0xF) << 12 | second << 6 | third;
        return third < 0 || one < SHORTEST_OF_THREE || Character.isSurrogate((char) one) ? BAD : one;
    }

    private static int follows(String line, int at, int to) {
        var octet = octet(line, at, to);
        return octet >= 0 && (octet & TWO) == FOLLOWS ? octet & 0x3F : BAD;
    }

    private static int octet(String line, int at, int to) {
        if (at + ESCAPE > to || line.charAt(at) != '%') return BAD;
        var high = digit(line.charAt(at + 1));
        var low = digit(line.charAt(at + 2));
        return high < 0 || low < 0 ? BAD : high * HEX + low;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        var small = c | 0x20;
        return small >= 'a' && small <= 'f' ? small - 'a' + 10 : BAD;
    }
}
