package lianzhi.exchange.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * 压缩存储: a message in few bytes that give every byte of it back. Request numbers follow one another and go as
 * differences; what is left of hundreds of equal rows is nearly nothing. What does not come back the same is kept as it is.
 */
final class PackBody {
    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;
    private static final byte NUMBERED = 2;
    private static final byte CODED_NUMBERED = 3;

    private PackBody() {}

    static byte[] pack(byte[] body) {
        var coded = numbered(CODED_NUMBERED, decoded(body));
        if (coded.length > 0 && coded.length < body.length && Arrays.equals(unpack(coded), body)) return coded;
        var numbered = numbered(NUMBERED, body);
        if (numbered.length > 0 && numbered.length < body.length && Arrays.equals(unpack(numbered), body))
            return numbered;
        var deflated = with(DEFLATED, deflate(body));
        return deflated.length <= body.length ? deflated : with(PLAIN, body);
    }

    static byte[] unpack(byte[] packed) {
        var rest = Arrays.copyOfRange(packed, 1, packed.length);
        return switch (packed[0]) {
            case PLAIN -> rest;
            case DEFLATED -> inflate(rest);
            case NUMBERED -> TakeNumbers.back(inflate(rest));
            case CODED_NUMBERED -> Base64.getEncoder().encode(TakeNumbers.back(inflate(rest)));
            default -> throw new IllegalStateException("Unknown form of a stored message: " + packed[0]);
        };
    }

    private static byte[] numbered(byte form, byte[] text) {
        var out = TakeNumbers.out(text);
        return out.length == 0 ? out : with(form, deflate(out));
    }

    /** Empty when it is no Base64. */
    private static byte[] decoded(byte[] body) {
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException other) {
            return new byte[0];
        }
    }

    private static byte[] with(byte form, byte[] rest) {
        var all = new byte[rest.length + 1];
        all[0] = form;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static byte[] deflate(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setDictionary(USUAL);
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[8192];
            while (!deflater.finished()) out.write(part, 0, deflater.deflate(part));
            return out.toByteArray();
        }
    }

    private static byte[] inflate(byte[] bytes) {
        try (var inflater = new Inflater(true)) {
            inflater.setDictionary(USUAL);
            inflater.setInput(bytes);
            var out = new ByteArrayOutputStream();
            var part = new byte[8192];
            while (!inflater.finished()) {
                var length = inflater.inflate(part);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) break;
                out.write(part, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** What such messages usually say; never to be changed, or what was packed with it is lost. */
    private static final byte[] USUAL = ("{\"answers\":[{\"number\":\"\",\"result\":\"NIL\"},"
                    + "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                    + "<zhxxList><zhxx BDHM=\"\" CCXH=\"MQ==\" KHZH=\"sunO3r+qu6fQxc+i\"/></zhxxList>")
            .getBytes(StandardCharsets.US_ASCII);
}
