package lianzhi.exchange.seal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Takes the request numbers out of a message, as digits or in Base64, and puts them back. A number is fourteen digits of
 * day and division and a serial of six; the serial goes as its distance from the one before.
 */
final class TakeNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("BDHM=\"([A-Za-z0-9+/]{27}=)\"|(?<![0-9])([0-9]{20})(?![0-9])");
    private static final int HEAD = 14;
    private static final char HOLE = 1;
    private static final char CODED_HOLE = 2;

    private TakeNumbers() {}

    /** The numbers, and the text without them; nothing when there are none or the text has such marks of its own. */
    static byte[] out(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.indexOf(HOLE) >= 0 || text.indexOf(CODED_HOLE) >= 0) return new byte[0];
        var numbers = new ByteArrayOutputStream();
        var rest = new StringBuilder();
        var last = "";
        var end = 0;
        for (var found = NUMBER.matcher(text); found.find(); ) {
            var coded = found.group(1);
            var number = coded == null ? found.group(2) : decoded(coded);
            if (number.length() != HEAD + 6) continue;
            rest.append(text, end, found.start()).append(coded == null ? HOLE : CODED_HOLE);
            end = found.end();
            write(numbers, last, number);
            last = number;
        }
        if (last.isEmpty()) return new byte[0];
        rest.append(text, end, text.length());
        var length = numbers.size();
        var all = ByteBuffer.allocate(4 + length + rest.length()).putInt(length).put(numbers.toByteArray());
        return all.put(rest.toString().getBytes(StandardCharsets.ISO_8859_1)).array();
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
        return head + "%06d".formatted(before + step);
    }

    private static int serial(String number) {
        return Integer.parseInt(number, HEAD, number.length(), 10);
    }

    private static String decoded(String coded) {
        var number = new String(Base64.getDecoder().decode(coded), StandardCharsets.ISO_8859_1);
        return number.chars().allMatch(digit -> digit >= '0' && digit <= '9') ? number : "";
    }

    private static String coded(String number) {
        return Base64.getEncoder().encodeToString(number.getBytes(StandardCharsets.ISO_8859_1));
    }
}
