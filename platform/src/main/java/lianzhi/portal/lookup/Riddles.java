package lianzhi.portal.lookup;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lianzhi.portal.store.LookupStore;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 工作量证明 instead of a picture riddle: who asks very often lets his machine compute for it. Signed, so nothing is kept
 * until one is solved; each counts once.
 */
@Component
class Riddles {
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private final LookupStore store;
    private final Settings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private byte[] secret = new byte[0];

    Riddles(LookupStore store, Settings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Expiry, bits, salt, signature. */
    String riddle() {
        var salt = new byte[9];
        random.nextBytes(salt);
        var text = clock.instant().plus(GOOD_FOR).getEpochSecond() + "." + settings.number("portal.search.proofBits")
                + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(salt);
        return text + "." + signature(text);
    }

    /** @param proof riddle:nonce */
    boolean isSolved(String proof) {
        var colon = proof.lastIndexOf(':');
        if (colon < 0 || proof.length() > 200) return false;
        var riddle = proof.substring(0, colon);
        var parts = riddle.split("\\.");
        if (parts.length != 4 || !parts[0].matches("[0-9]{1,12}") || !parts[1].matches("[0-9]{1,2}")) return false;
        var signed = MessageDigest.isEqual(
                signature(parts[0] + "." + parts[1] + "." + parts[2]).getBytes(StandardCharsets.UTF_8),
                parts[3].getBytes(StandardCharsets.UTF_8));
        var until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        var now = clock.instant();
        if (!signed || until.isBefore(now) || zeros(proof) < Integer.parseInt(parts[1])) return false;
        used.values().removeIf(over -> over.isBefore(now));
        return used.putIfAbsent(riddle, until) == null;
    }

    static int zeros(String proof) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.UTF_8));
            var zeros = 0;
            for (var one : digest) {
                if (one == 0) {
                    zeros += Byte.SIZE;
                } else {
                    return zeros + Integer.numberOfLeadingZeros(one & 0xFF) - (Integer.SIZE - Byte.SIZE);
                }
            }
            return zeros;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    synchronized String signature(String text) {
        if (secret.length == 0) secret = store.secret();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
