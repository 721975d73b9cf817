package lianzhi.exchange.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Route;
import lianzhi.exchange.Transport;
import lianzhi.exchange.seal.Crypto;
import lianzhi.exchange.store.LinkedStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 登记协助单位: who is asked and ordered on the link, over which transport and route, with its own user name, password and,
 * where it has agreed to sign, its public key. One that is stopped is a stranger at once and is asked nothing more.
 */
@Component
public class LinkPartner {
    private static final int SHORTEST = 10;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{17}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,39}");
    private final LinkedStore store;
    private final CheckCaller callers;
    private final Crypto crypto;
    private final AuditTrail audit;

    LinkPartner(LinkedStore store, CheckCaller callers, Crypto crypto, AuditTrail audit) {
        this.store = store;
        this.callers = callers;
        this.crypto = crypto;
        this.audit = audit;
    }

    /**
     * @param id null for a new one
     * @param code of the institution, 17 signs; a bank of file mode has its folder under it
     * @param password null to keep the one it has
     * @param institution the name that both routes to one institution share; null when there is one route
     * @param publicKey SM2 point, 130 hexadecimal digits; null when it does not sign
     */
    public record Input(
            @Nullable Long id,
            @Nullable String code,
            String nameZh,
            String nameEn,
            PartnerKind kind,
            Transport transport,
            Route route,
            @Nullable String institution,
            String userName,
            @Nullable String password,
            @Nullable String publicKey,
            int promisedHours,
            boolean active) {}

    @Transactional
    public long handle(Viewer by, Input input) {
        var password = Objects.requireNonNullElse(input.password(), "");
        var reasons = check(input, password);
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        var id = store.put(input, password.isEmpty() ? null : callers.hash(password))
                .orElseThrow(() -> Refused.conflict(Reason.field(
                        "userName", "PARTNER_TAKEN", "用户名或单位代码已有单位使用", "Another institution has this name or code")));
        audit.record(
                by,
                "PARTNER_LINKED",
                "partner:" + id,
                Map.of(
                        "name",
                        input.nameZh().strip(),
                        "active",
                        "" + input.active(),
                        "password",
                        password.isEmpty() ? "kept" : "new"));
        return id;
    }

    private List<Reason> check(Input input, String password) {
        var reasons = new ArrayList<Reason>();
        var code = blank(input.code());
        var mayLack = input.transport() != Transport.FILE;
        if (code.isEmpty() ? !mayLack : !CODE.matcher(code).matches()) {
            reasons.add(Reason.field("code", "PARTNER_CODE", "单位代码为17位大写字母或数字", "The code has 17 capitals or digits"));
        }
        if (input.nameZh().isBlank() || input.nameZh().length() > 100) {
            reasons.add(Reason.field("nameZh", "PARTNER_NAME", "请填写单位名称，不超过100字", "A name of at most 100 characters"));
        }
        if (!USER.matcher(input.userName().strip()).matches()) {
            reasons.add(Reason.field(
                    "userName", "PARTNER_USER", "用户名为字母、数字、点、下划线或连字符", "Letters, digits, dots, hyphens, underscores"));
        }
        if (input.promisedHours() < 1 || input.promisedHours() > 720) {
            reasons.add(Reason.field("promisedHours", "PARTNER_PROMISE", "承诺时限为1至720小时", "Between 1 and 720 hours"));
        }
        if (password.isEmpty() ? input.id() == null : password.length() < SHORTEST) {
            reasons.add(
                    Reason.field("password", "PASSWORD_LENGTH", "口令至少10个字符", "A password has 10 characters or more"));
        }
        var key = blank(input.publicKey());
        if (!key.isEmpty() && !crypto.isPublicKey(key)) {
            reasons.add(Reason.field(
                    "publicKey", "PUBLIC_KEY", "不是SM2公钥（130位十六进制，04开头）", "Not an SM2 point of 130 hexadecimal digits"));
        }
        if (!key.isEmpty() && input.transport() == Transport.FILE) {
            reasons.add(Reason.field(
                    "publicKey", "NOT_BY_FILE", "文件方式没有外层信封，不能登记公钥", "There is no envelope around files: no key"));
        }
        return reasons;
    }

    private static String blank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
