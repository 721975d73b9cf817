package lianzhi.documents.print;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * 印模: what the system draws where the paper has its seal. It is not a certified electronic seal: it says which court
 * issued the text, and its code finds the text's digest again.
 *
 * @param code twelve characters, none of which is mistaken for another on paper
 * @param court its Chinese name
 * @param sm3 of the text as issued, hexadecimal
 */
public record Imprint(long documentId, String code, String court, String sm3, Instant drawnAt) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Imprint of(long documentId, String court, String text, Instant at) {
        var random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        var code = new StringBuilder();
        // thirty-two characters: five bits of each byte, all equally likely
        for (byte one : random) code.append(ALPHABET.charAt(one & (ALPHABET.length() - 1)));
        return new Imprint(documentId, code.toString(), court, sm3(text), at);
    }

    public static String sm3(String text) {
        var digest = new SM3Digest();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    /** In three groups, as it is printed. */
    String printedCode() {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }
}
