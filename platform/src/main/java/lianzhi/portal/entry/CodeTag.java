package lianzhi.portal.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lianzhi.portal.store.CodeStore;
import org.springframework.stereotype.Component;

/** 查询码标记: 16 bits of a digest with this court's key; leads to the row of a code and proves nothing. */
@Component
class CodeTag {
    private static final String DIGEST = "HmacSHA256";
    private final CodeStore store;
    private volatile byte[] key = new byte[0];

    CodeTag(CodeStore store) {
        this.store = store;
    }

    int of(String code) {
        try {
            if (key.length == 0) key = store.key();
            var mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(key, DIGEST));
            return Short.toUnsignedInt(ByteBuffer.wrap(mac.doFinal(code.getBytes(StandardCharsets.UTF_8)))
                    .getShort());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
