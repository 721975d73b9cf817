package lianzhi.exchange.seal;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.springframework.stereotype.Component;

/** Bouncy Castle: not a certified module, say so before a link goes live. */
@Component
class BouncyCastleCrypto implements Crypto {
    private static final byte[] USER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final ECDomainParameters curve;

    BouncyCastleCrypto() {
        var named = GMNamedCurves.getByName("sm2p256v1");
        curve = new ECDomainParameters(named.getCurve(), named.getG(), named.getN(), BigInteger.ONE);
    }

    @Override
    public String digest(byte[] bytes) {
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public boolean isSigned(String publicKey, byte[] bytes, String signature) {
        try {
            var point = curve.getCurve().decodePoint(HexFormat.of().parseHex(publicKey));
            var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
            signer.init(false, new ParametersWithID(new ECPublicKeyParameters(point, curve), USER));
            signer.update(bytes, 0, bytes.length);
            return signer.verifySignature(HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            return false;
        }
    }

    @Override
    public boolean isPublicKey(String hex) {
        try {
            return hex.length() == 130
                    && curve.getCurve()
                            .decodePoint(HexFormat.of().parseHex(hex))
                            .isValid();
        } catch (IllegalArgumentException | ArithmeticException malformed) {
            return false;
        }
    }

    @Override
    public byte[] close(byte[] key, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var cipher = cipher(true, key, nonce);
        var closed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
        finish(cipher, plain, 0, plain.length, closed, NONCE);
        return closed;
    }

    @Override
    public byte[] open(byte[] key, byte[] closed) {
        var cipher = cipher(false, key, Arrays.copyOf(closed, NONCE));
        var plain = new byte[cipher.getOutputSize(closed.length - NONCE)];
        finish(cipher, closed, NONCE, closed.length - NONCE, plain, 0);
        return plain;
    }

    private static GCMBlockCipher cipher(boolean closing, byte[] key, byte[] nonce) {
        var cipher = (GCMBlockCipher) GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(closing, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce));
        return cipher;
    }

    private static void finish(GCMBlockCipher cipher, byte[] in, int from, int length, byte[] out, int at) {
        var written = cipher.processBytes(in, from, length, out, at);
        try {
            var unused = cipher.doFinal(out, at + written);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("The bytes at rest were changed", changed);
        }
    }
}
