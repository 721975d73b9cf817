package lianzhi.cases.filing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 申请摘要: tells whether two applications with one key are the same. */
@Component
class FilingDigest {
    private final JsonMapper json;

    FilingDigest(JsonMapper json) {
        this.json = json;
    }

    String of(Application application) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(application)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
