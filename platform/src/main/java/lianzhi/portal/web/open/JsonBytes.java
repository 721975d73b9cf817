package lianzhi.portal.web.open;

import java.util.Arrays;

/** JSON as bytes, a character at a time: what is asked for most is written without a generator between. */
final class JsonBytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    private static final int LONGEST_CHARACTER = 6;
    /** Of the longest number. */
    private static final int DIGITS = 20;

    private byte[] bytes;
    private int size;

    JsonBytes(int usual) {
        bytes = new byte[usual];
    }

    /** ASCII that needs no escape. */
    void plain(byte[] ascii) {
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
    }

    /** Not negative. */
    void decimal(long value) {
        room(DIGITS);
        var at = size + 1;
        for (var rest = value / 10; rest > 0; rest /= 10) at++;
        size = at;
        for (var rest = value; ; rest /= 10) {
            bytes[--at] = (byte) ('0' + rest % 10);
            if (rest < 10) return;
        }
    }

    /** Not negative; digits and small letters, as Integer writes it. */
    void base36(int value) {
        room(DIGITS);
        var at = size + 1;
        for (var rest = value / 36; rest > 0; rest /= 36) at++;
        size = at;
        for (var rest = value; ; rest /= 36) {
            var digit = rest % 36;
            bytes[--at] = (byte) (digit < 10 ? '0' + digit : 'a' - 10 + digit);
            if (rest < 36) return;
        }
    }

    /** ASCII that needs no escape. */
    @SuppressWarnings("deprecation") // the one that copies without encoding
    void plain(String ascii) {
        var length = ascii.length();
        room(length);
        ascii.getBytes(0, length, bytes, size);
        size += length;
    }

    /** In quotation marks, escaped as JSON wants it, in UTF-8. */
    void text(String text) {
        quote();
        inside(text);
        quote();
    }

    void quote() {
        room(1);
        bytes[size++] = '"';
    }

    /** What stands between quotation marks, or a part of it. */
    void inside(String text) {
        var length = text.length();
        room(length * LONGEST_CHARACTER);
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') escaped(c);
            else if (c < 0x80) bytes[size++] = (byte) c;
            else if (c < 0x800) two(c);
            else if (!Character.isSurrogate(c)) three(c);
            else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1)))
                four(Character.toCodePoint(c, text.charAt(++i)));
            else bytes[size++] = '?';
        }
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    private void escaped(char c) {
        bytes[size++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[size++] = (byte) c;
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            case '\b' -> bytes[size++] = 'b';
            case '\f' -> bytes[size++] = 'f';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[c >> 4];
                bytes[size++] = HEX[c & 0xF];
            }
        }
    }

    private void two(int c) {
        bytes[size++] = (byte) (0xC0 | c >> 6);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void three(int c) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void four(int c) {
        bytes[size++] = (byte) (0xF0 | c >> 18);
        bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void room(int more) {
        if (size + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
}
