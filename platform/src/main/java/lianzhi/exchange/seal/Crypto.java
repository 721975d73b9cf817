package lianzhi.exchange.seal;

/** 密码模块: what the exchange asks of cryptography; a certified module can take the place of the library. */
public interface Crypto {
    /** SM3, hex. */
    String digest(byte[] bytes);

    /**
     * SM2 with the user id 1234567812345678 over the bytes.
     *
     * @param publicKey uncompressed point, hex (130 characters)
     * @param signature r||s, hex (128 characters)
     */
    boolean isSigned(String publicKey, byte[] bytes, String signature);

    /** A point of the curve, uncompressed, hex (130 characters). */
    boolean isPublicKey(String hex);

    /** SM4-GCM with a fresh nonce before the text. */
    byte[] close(byte[] key, byte[] plain);

    /** Throws when a single bit was changed. */
    byte[] open(byte[] key, byte[] closed);
}
