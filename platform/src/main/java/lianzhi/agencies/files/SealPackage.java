package lianzhi.agencies.files;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import lianzhi.agencies.store.PackageKeyStore;
import lianzhi.agencies.store.PackageKeyStore.Pair;
import org.springframework.stereotype.Component;

/** 签名封包: Ed25519 over the list of digests, so that one changed byte in any file shows. */
@Component
class SealPackage {
    private static final String KIND = "Ed25519";
    private final PackageKeyStore store;

    SealPackage(PackageKeyStore store) {
        this.store = store;
    }

    /** 签名及公钥. */
    record Seal(byte[] signature, byte[] publicKey) {}

    Seal of(byte[] manifest) {
        try {
            var made = KeyPairGenerator.getInstance(KIND).generateKeyPair();
            var pair = store.keep(
                    new Pair(made.getPublic().getEncoded(), made.getPrivate().getEncoded()));
            var signer = Signature.getInstance(KIND);
            signer.initSign(KeyFactory.getInstance(KIND).generatePrivate(new PKCS8EncodedKeySpec(pair.secret())));
            signer.update(manifest);
            return new Seal(signer.sign(), pair.open());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
