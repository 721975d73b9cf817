package lianzhi.portal.lookup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** 应答字节：JSON as bytes, a character at a time: what is asked for most is written without a generator between. */
public final class JsonBytes {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    private static final byte[] SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_CHARACTER = 6;
    /** Of the longest number. */
    private static final int DIGITS = 20;

    private byte[] bytes;
    private int size;

    public JsonBytes(int usual) {
        bytes = new byte[usual];
    }

    /** A text escaped already, with what stands around it. */
    static byte[] piece(String before, String text, String after) {
        var piece = new JsonBytes(before.length() + room(text) + after.length());
        piece.plain(before.getBytes(StandardCharsets.UTF_8));
        piece.inside(text);
        piece.plain(after.getBytes(StandardCharsets.UTF_8));
        return piece.toArray();
    }

    /** No text takes more, whatever of it must be escaped. */
    public static int room(String text) {
        return text.length() * LONGEST_CHARACTER + 2;
    }

    /** What needs no escape any more. */
    public void plain(byte[] piece) {
        plain(piece, 0, piece.length);
    }

    void plain(byte[] pieces, int from, int to) {
        room(to - from);
        System.arraycopy(pieces, from, bytes, size, to - from);
        size += to - from;
    }

    /** The last so many bytes are not wanted. */
    void shorten(int less) {
        size -= less;
    }

    /** Not negative. */
    public void decimal(long value) {
        if (value <= Integer.MAX_VALUE) {
            decimal((int) value);
        } else {
            plain(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void decimal(int value) {
        room(DIGITS);
        var end = size + 1;
        for (var more = 10L; value >= more; more *= 10) end++;
        size = end;
        var rest = value;
        for (; rest >= 10; rest /= 10) bytes[--end] = (byte) ('0' + rest % 10);
        bytes[--end] = (byte) ('0' + rest);
    }

    /** Not negative; digits and small letters, as Integer writes it. */
    void base36(int value) {
        room(DIGITS);
        var end = size + 1;
        for (var more = 36L; value >= more; more *= 36) end++;
        size = end;
        var rest = value;
        for (; rest >= 36; rest /= 36) bytes[--end] = SIGNS[rest % 36];
        bytes[--end] = SIGNS[rest];
    }

    /** In quotation marks, escaped as JSON wants it, in UTF-8. */
    public void text(String text) {
        quote();
        inside(text);
        quote();
    }

    private void quote() {
        room(1);
        bytes[size++] = '"';
    }

    /** What stands between quotation marks, or a part of it. */
    private void inside(String text) {
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

    public byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    public byte[] array() {
        return bytes;
    }

    public int size() {
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
