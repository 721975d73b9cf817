package lianzhi.exchange.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Takes the request numbers out of a message, as digits or in Base64, and puts them back. A number is fourteen digits of
 * day and division and a serial of six; the serial goes as its distance from the one before.
 */
final class TakeNumbers {
    private static final byte[] CODED = "BDHM=\"".getBytes(StandardCharsets.ISO_8859_1);
    private static final int CODED_LENGTH = 28;
    private static final int HEAD = 14;
    private static final int LENGTH = HEAD + 6;
    private static final byte HOLE = 1;
    private static final byte CODED_HOLE = 2;

    private TakeNumbers() {}

    /** The numbers, and the text without them; nothing when there are none or the text has such marks of its own. */
    static byte[] out(byte[] bytes) {
        var numbers = new ByteArrayOutputStream(512);
        var rest = new byte[bytes.length];
        var left = 0;
        var last = "";
        for (var i = 0; i < bytes.length; ) {
            if (bytes[i] == HOLE || bytes[i] == CODED_HOLE) return new byte[0];
            var coded = bytes[i] == CODED[0] ? codedAt(bytes, i) : "";
            var number = coded.isEmpty() ? plainAt(bytes, i) : coded;
            if (number.isEmpty()) {
                rest[left++] = bytes[i++];
                continue;
            }
            rest[left++] = coded.isEmpty() ? HOLE : CODED_HOLE;
            i += coded.isEmpty() ? LENGTH : CODED.length + CODED_LENGTH + 1;
            write(numbers, last, number);
            last = number;
        }
        if (last.isEmpty()) return new byte[0];
        var all = ByteBuffer.allocate(4 + numbers.size() + left).putInt(numbers.size());
        return all.put(numbers.toByteArray()).put(rest, 0, left).array();
    }

    /** The number of an attribute in Base64 that begins here; empty when there is none. */
    private static String codedAt(byte[] bytes, int from) {
        var begin = from + CODED.length;
        var end = begin + CODED_LENGTH;
        if (end >= bytes.length || bytes[end] != '"' || bytes[end - 1] != '=') return "";
        if (!Arrays.equals(bytes, from, begin, CODED, 0, CODED.length)) return "";
        try {
            var number = Base64.getDecoder().decode(Arrays.copyOfRange(bytes, begin, end));
            return isNumber(number, 0) ? new String(number, StandardCharsets.ISO_8859_1) : "";
        } catch (IllegalArgumentException otherwise) {
            return "";
        }
    }

    /** A run of just so many digits that begins here; empty when there is none. */
    private static String plainAt(byte[] bytes, int from) {
        if (!isDigit(bytes[from]) || from > 0 && isDigit(bytes[from - 1]) || !isNumber(bytes, from)) return "";
        return new String(bytes, from, LENGTH, StandardCharsets.ISO_8859_1);
    }

    private static boolean isNumber(byte[] bytes, int from) {
        var end = from + LENGTH;
        if (end > bytes.length || end < bytes.length && isDigit(bytes[end])) return false;
        for (var i = from; i < end; i++) if (!isDigit(bytes[i])) return false;
        return true;
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    static byte[] back(byte[] taken) {
        var in = ByteBuffer.wrap(taken);
        var numbers = in.slice(4, in.getInt(0));
        var from = 4 + in.getInt(0);
        var rest = new String(taken, from, taken.length - from, StandardCharsets.ISO_8859_1);
        var text = new StringBuilder();
        var last = "";
        for (var i = 0; i < rest.length(); i++) {
            var one = rest.charAt(i);
            if (one != HOLE && one != CODED_HOLE) {
                text.append(one);
                continue;
            }
            last = read(numbers, last);
            text.append(one == HOLE ? last : "BDHM=\"" + coded(last) + "\"");
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Zero says that another head follows; a step of two is written as its zigzag plus one. */
    private static void write(ByteArrayOutputStream out, String last, String number) {
        var head = number.substring(0, HEAD);
        var before = last.startsWith(head) ? serial(last) : 0;
        if (!last.startsWith(head)) {
            out.write(0);
            out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        }
        var step = serial(number) - before;
        var rest = ((step << 1) ^ (step >> 31)) + 1;
        for (; rest > 127; rest >>>= 7) out.write((rest & 127) | 128);
        out.write(rest);
    }

    private static String read(ByteBuffer in, String last) {
        var head = last.isEmpty() ? "" : last.substring(0, HEAD);
        var before = last.isEmpty() ? 0 : serial(last);
        if (in.get(in.position()) == 0) {
            in.get();
            var other = new byte[HEAD];
            in.get(other);
            head = new String(other, StandardCharsets.ISO_8859_1);
            before = 0;
        }
        var value = 0;
        for (var shift = 0; ; shift += 7) {
            var part = in.get();
            value |= (part & 127) << shift;
            if (part >= 0) break;
        }
        var zigzag = value - 1;
        var step = (zigzag >>> 1) ^ -(zigzag & 1);
        return head + String.valueOf(1_000_000 + before + step).substring(1);
    }

    private static int serial(String number) {
        return Integer.parseInt(number, HEAD, number.length(), 10);
    }

    private static String coded(String number) {
        return Base64.getEncoder().encodeToString(number.getBytes(StandardCharsets.ISO_8859_1));
    }
}
