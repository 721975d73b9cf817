package lianzhi.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;
import lianzhi.audit.TrailEntry;
import org.bouncycastle.crypto.macs.HMac;
import org.jspecify.annotations.Nullable;

/** HMAC-SM3 over the hash before and the entries in order of their ids; every field is preceded by its length. */
final class SealHash {
    static final String FIRST = "0".repeat(64);
    private final HMac mac;
    private long entries;

    SealHash(SealKey key, long sealId, String previousHash) {
        this.mac = key.mac();
        number(sealId);
        text(previousHash);
    }

    void add(TrailEntry entry) {
        entries++;
        number(entry.id());
        number(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
        text(entry.personId() == null ? null : entry.personId().toString());
        text(entry.personName());
        text(entry.courtCode());
        text(entry.act());
        text(entry.subject());
        number(entry.details().size());
        new TreeMap<>(entry.details()).forEach((name, value) -> {
            text(name);
            text(value);
        });
    }

    long entries() {
        return entries;
    }

    String finish() {
        number(entries);
        var hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    private void number(long number) {
        mac.update(ByteBuffer.allocate(8).putLong(number).array(), 0, 8);
    }

    private void text(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        mac.update(bytes, 0, bytes.length);
    }
}
