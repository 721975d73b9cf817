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
    private static final byte[] SIX_BITS = sixBits();
    private final byte[] number = new byte[LENGTH];
    private final byte[] last = new byte[LENGTH]; // of zeros before the first

    private TakeNumbers() {}

    /** The numbers, and the text without them; nothing when there are none or the text has such marks of its own. */
    static byte[] out(byte[] bytes) {
        return new TakeNumbers().taken(bytes);
    }

    private byte[] taken(byte[] bytes) {
        var numbers = new ByteArrayOutputStream(512);
        var rest = new byte[bytes.length];
        var left = 0;
        for (var i = 0; i < bytes.length; ) {
            var one = bytes[i];
            if (one == HOLE || one == CODED_HOLE) return new byte[0];
            if (one == CODED[0] && codedAt(bytes, i)) {
                rest[left++] = CODED_HOLE;
                i += CODED.length + CODED_LENGTH + 1;
                write(numbers);
            } else if (isDigit(one) && plainAt(bytes, i)) {
                rest[left++] = HOLE;
                i += LENGTH;
                write(numbers);
            } else {
                rest[left++] = one;
                i++;
            }
        }
        if (numbers.size() == 0) return new byte[0];
        var all = ByteBuffer.allocate(4 + numbers.size() + left).putInt(numbers.size());
        return all.put(numbers.toByteArray()).put(rest, 0, left).array();
    }

    /** Is there an attribute with a number in Base64? */
    private boolean codedAt(byte[] bytes, int from) {
        var begin = from + CODED.length;
        var end = begin + CODED_LENGTH;
        if (end >= bytes.length || bytes[end] != '"' || bytes[end - 1] != '=') return false;
        if (!Arrays.equals(bytes, from, begin, CODED, 0, CODED.length)) return false;
        var bits = 0;
        var length = 0;
        for (var i = begin; i < end - 1; i++) {
            var six = bytes[i] < 0 ? -1 : SIX_BITS[bytes[i]];
            if (six < 0) return false;
            bits = bits << 6 | six;
            var held = (i - begin + 1) * 6 - length * 8;
            if (held >= 8) number[length++] = (byte) (bits >> held - 8);
        }
        return isNumber(number, 0);
    }

    /** Does a run of just so many digits begin here? */
    private boolean plainAt(byte[] bytes, int from) {
        if (from > 0 && isDigit(bytes[from - 1]) || !isNumber(bytes, from)) return false;
        System.arraycopy(bytes, from, number, 0, LENGTH);
        return true;
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
        return new TakeNumbers().whole(taken);
    }

    private byte[] whole(byte[] taken) {
        var in = ByteBuffer.wrap(taken);
        var numbers = in.slice(4, in.getInt(0));
        var from = 4 + in.getInt(0);
        var length = taken.length - from;
        for (var i = from; i < taken.length; i++) {
            if (taken[i] == HOLE) length += LENGTH - 1;
            if (taken[i] == CODED_HOLE) length += CODED.length + CODED_LENGTH;
        }
        var text = ByteBuffer.allocate(length);
        for (var i = from; i < taken.length; i++) {
            switch (taken[i]) {
                case HOLE -> text.put(next(numbers));
                case CODED_HOLE ->
                    text.put(CODED)
                            .put(Base64.getEncoder().encode(next(numbers)))
                            .put((byte) '"');
                default -> text.put(taken[i]);
            }
        }
        return text.array();
    }

    /** Zero says that another head follows; a step is written as its zigzag plus one. */
    private void write(ByteArrayOutputStream out) {
        var isSameHead = Arrays.equals(last, 0, HEAD, number, 0, HEAD);
        var before = isSameHead ? serial(last) : 0;
        if (!isSameHead) {
            out.write(0);
            out.write(number, 0, HEAD);
        }
        var step = serial(number) - before;
        var rest = ((step << 1) ^ (step >> 31)) + 1;
        for (; rest > 127; rest >>>= 7) out.write((rest & 127) | 128);
        out.write(rest);
        System.arraycopy(number, 0, last, 0, LENGTH);
    }

    private byte[] next(ByteBuffer in) {
        var before = last[0] == 0 ? 0 : serial(last);
        if (in.get(in.position()) == 0) {
            in.get();
            in.get(last, 0, HEAD);
            before = 0;
        }
        var value = 0;
        for (var shift = 0; ; shift += 7) {
            var part = in.get();
            value |= (part & 127) << shift;
            if (part >= 0) break;
        }
        var zigzag = value - 1;
        var serial = before + ((zigzag >>> 1) ^ -(zigzag & 1));
        for (var i = LENGTH - 1; i >= HEAD; i--, serial /= 10) last[i] = (byte) ('0' + serial % 10);
        return last;
    }

    private static int serial(byte[] number) {
        var serial = 0;
        for (var i = HEAD; i < LENGTH; i++) serial = serial * 10 + number[i] - '0';
        return serial;
    }

    private static byte[] sixBits() {
        var bits = new byte[128];
        Arrays.fill(bits, (byte) -1);
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (var i = 0; i < letters.length(); i++) bits[letters.charAt(i)] = (byte) i;
        return bits;
    }
}
