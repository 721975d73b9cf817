package lianzhi.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import lianzhi.operations.DataFolder;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 封印密钥: kept outside the database, so that who can write there cannot make a chain of his own. Several nodes share
 * one through {@code lianzhi.audit.key}; else it is a file of the data folder, to be kept with the backups.
 */
@Component
final class SealKey {
    private final byte[] key;

    SealKey(DataFolder folder, @Value("${lianzhi.audit.key:}") String shared) {
        this.key = shared.isEmpty()
                ? ofFile(folder.resolve("audit.key"))
                : HexFormat.of().parseHex(shared);
    }

    HMac mac() {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    /** Tells one key from another, and nothing else. */
    String id() {
        var digest = new SM3Digest();
        digest.update(key, 0, key.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private static byte[] ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[32];
                new SecureRandom().nextBytes(fresh);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
