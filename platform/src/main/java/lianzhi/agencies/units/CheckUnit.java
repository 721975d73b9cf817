package lianzhi.agencies.units;

import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a unit must be told as, whether it is linked or changed. */
final class CheckUnit {
    static final PasswordEncoder HASH = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final int SHORTEST = 10;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PROMISE = 720;
    private final List<Reason> reasons = new ArrayList<>();

    CheckUnit named(String nameZh) {
        if (nameZh.isBlank() || nameZh.length() > LONGEST_NAME) {
            reasons.add(Reason.field("nameZh", "UNIT_NAME", "请填写单位名称，不超过100字", "A name of at most 100 characters"));
        }
        return this;
    }

    CheckUnit coded(String code) {
        if (!code.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            reasons.add(Reason.field("code", "UNIT_CODE", "代码为小写字母、数字或连字符", "Small letters, digits and hyphens only"));
        }
        return this;
    }

    CheckUnit promises(int hours) {
        if (hours < 1 || hours > LONGEST_PROMISE) {
            reasons.add(Reason.field("promisedHours", "UNIT_PROMISE", "承诺时限为1至720小时", "Between 1 and 720 hours"));
        }
        return this;
    }

    CheckUnit entersWith(String password) {
        if (password.length() < SHORTEST) {
            reasons.add(
                    Reason.field("password", "PASSWORD_LENGTH", "口令至少10个字符", "A password has 10 characters or more"));
        }
        return this;
    }

    void orRefuse() {
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
    }
}
