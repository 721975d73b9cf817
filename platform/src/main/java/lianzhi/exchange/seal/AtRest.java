package lianzhi.exchange.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import lianzhi.operations.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 存储加密: raw messages under SM4. The key is kept outside the database; several nodes share one through
 * {@code lianzhi.exchange.key}, else it is a file of the data folder, to be kept with the backups.
 */
@Component
public final class AtRest {
    private static final int KEY_BYTES = 16;
    private final Crypto crypto;
    private final byte[] key;

    AtRest(Crypto crypto, DataFolder folder, @Value("${lianzhi.exchange.key:}") String shared) {
        this.crypto = crypto;
        this.key = shared.isEmpty()
                ? ofFile(folder.resolve("exchange").resolve("sm4.key"))
                : HexFormat.of().parseHex(shared);
    }

    /** Packed first: what is encrypted cannot be packed any more. */
    public byte[] close(byte[] plain) {
        return crypto.close(key, PackBody.pack(plain));
    }

    /** As it came; older messages are encrypted but not packed, the oldest neither. */
    public byte[] open(byte[] stored, boolean encrypted, boolean packed) {
        var body = encrypted ? crypto.open(key, stored) : stored;
        return packed ? PackBody.unpack(body) : body;
    }

    private static byte[] ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
