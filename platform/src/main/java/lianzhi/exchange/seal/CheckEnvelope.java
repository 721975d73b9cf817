package lianzhi.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lianzhi.exchange.store.EnvelopeStore;
import org.springframework.stereotype.Component;

/**
 * 外层信封: where a partner has agreed to it, each answer is signed by its own key over method, path, time, number and
 * digest. The body inside stays byte for byte what the published format says.
 */
@Component
public class CheckEnvelope {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private final Crypto crypto;
    private final EnvelopeStore store;
    private final Clock clock;

    CheckEnvelope(Crypto crypto, EnvelopeStore store, Clock clock) {
        this.crypto = crypto;
        this.store = store;
        this.clock = clock;
    }

    /** Why it must not be read; empty when it may, or when the partner has not agreed to envelopes. */
    public Optional<String> objection(long partnerId, Envelope envelope, byte[] body) {
        var key = store.publicKey(partnerId);
        if (key.isEmpty()) return Optional.empty();
        var time = envelope.time();
        var nonce = envelope.nonce();
        var signature = envelope.signature();
        if (time == null || nonce == null || signature == null || envelope.digest() == null) {
            return Optional.of("缺少签名");
        }
        if (!crypto.digest(body).equals(envelope.digest())) return Optional.of("摘要不符，报文被改动");
        if (!crypto.isSigned(key.get(), envelope.signed().getBytes(StandardCharsets.UTF_8), signature)) {
            return Optional.of("签名不是该单位的");
        }
        if (!isNow(time)) return Optional.of("签名时间不在允许范围");
        if (!store.isFirst(partnerId, nonce, clock.instant())) return Optional.of("重放：该报文编号已经收过");
        return Optional.empty();
    }

    private boolean isNow(String time) {
        try {
            var apart = Duration.between(Instant.parse(time), clock.instant()).abs();
            return apart.compareTo(WINDOW) <= 0;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
