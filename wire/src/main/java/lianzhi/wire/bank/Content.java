package lianzhi.wire.bank;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes of a writ, an image or a receipt: Base64 text and MD5 of the bytes, hex in any case. */
public final class Content {
    private static final byte[] NONE = {};

    private Content() {}

    public static String coded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Empty when there is nothing or it is not Base64. */
    public static byte[] bytes(String coded) {
        try {
            var text = coded.replaceAll("\\s", "");
            return text.length() % 4 == 0 ? Base64.getDecoder().decode(text) : NONE;
        } catch (IllegalArgumentException notBase64) {
            return NONE;
        }
    }

    public static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static boolean isIntact(String coded, String md5) {
        var bytes = bytes(coded);
        return bytes.length > 0 && md5(bytes).equalsIgnoreCase(md5.strip());
    }
}
