package lianzhi.exchange.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.exchange.store.Caller;
import lianzhi.exchange.store.PartnerStore;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Is the caller a partner? A bank calls every few seconds, so a password that was right is remembered as a keyed
 * digest beside the stored hash that it fitted; a changed hash makes it unknown again.
 */
@Component
public class CheckCaller {
    private record Known(String hash, byte[] digest) {}

    /** The hash of a password that was thrown away: checked for unknown names too, so that the time tells nothing. */
    private static final String NOBODY = "$2a$10$hJ/Pf1BJXBKpl3SLHvp.Ner49CRCWD2vEuIGZNapoURsIbjqH0YES";

    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
    private final byte[] key = new byte[32];
    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private final PartnerStore partners;

    CheckCaller(PartnerStore partners) {
        this.partners = partners;
        new SecureRandom().nextBytes(key);
    }

    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** The partner's id; empty when the name or the password is wrong. */
    public OptionalLong partner(String userName, String password) {
        var caller = partners.caller(userName);
        if (caller.isEmpty()) {
            encoder.matches(password, NOBODY);
            return OptionalLong.empty();
        }
        var found = caller.get();
        return isRight(found, password) ? OptionalLong.of(found.partnerId()) : OptionalLong.empty();
    }

    private boolean isRight(Caller caller, String password) {
        var digest = digest(password);
        var before = known.get(caller.partnerId());
        if (before != null
                && before.hash().equals(caller.credentialHash())
                && MessageDigest.isEqual(before.digest(), digest)) return true;
        if (!encoder.matches(password, caller.credentialHash())) return false;
        known.put(caller.partnerId(), new Known(caller.credentialHash(), digest));
        return true;
    }

    private byte[] digest(String password) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(key);
            return sha.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
