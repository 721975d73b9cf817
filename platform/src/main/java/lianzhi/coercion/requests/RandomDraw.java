package lianzhi.coercion.requests;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** 随机抽取: the first 15 hexadecimal digits of SHA-256 over seed and list, one a line, modulo the length of the list. */
final class RandomDraw {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int DIGITS = 15;
    private static final int BYTES = 32;

    private RandomDraw() {}

    static String seed() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** From 1. */
    static int place(String seed, List<String> candidates) {
        var text = seed + "\n" + String.join("\n", candidates);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            var number = Long.parseLong(HexFormat.of().formatHex(hash).substring(0, DIGITS), 16);
            return 1 + (int) (number % candidates.size());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
