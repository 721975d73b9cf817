package lianzhi.agencies.units;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.access.Viewer;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.store.UnitStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 登记联动单位: its name, what it does, its promise and its password; the same code again changes it. A unit that is changed
 * keeps its password where none is given; one that stopped is out at once and gets no new orders.
 */
@Component
public class RegisterUnit {
    static final PasswordEncoder HASH = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final int SHORTEST = 10;
    private final UnitStore units;
    private final AuditTrail audit;
    private final Guesses guesses;

    RegisterUnit(UnitStore units, AuditTrail audit, Guesses guesses) {
        this.units = units;
        this.audit = audit;
        this.guesses = guesses;
    }

    /**
     * @param promisedHours 1 to 720
     * @param password its new password, at least ten signs; it signs in with its code
     * @param active false: stopped; null: linked
     */
    public record Input(
            String code,
            String nameZh,
            String nameEn,
            UnitKind kind,
            int promisedHours,
            @Nullable String password,
            @Nullable Boolean active) {
        boolean stays() {
            return active == null || active;
        }
    }

    @Transactional
    public long handle(@Nullable Viewer by, Input unit) {
        var reasons = new ArrayList<Reason>();
        if (!unit.code().matches("[a-z0-9][a-z0-9-]{1,39}")) {
            reasons.add(Reason.field("code", "UNIT_CODE", "代码为小写字母、数字或连字符", "Small letters, digits and hyphens only"));
        }
        if (unit.nameZh().isBlank() || unit.nameZh().length() > 100) {
            reasons.add(Reason.field("nameZh", "UNIT_NAME", "请填写单位名称，不超过100字", "A name of at most 100 characters"));
        }
        if (unit.promisedHours() < 1 || unit.promisedHours() > 720) {
            reasons.add(Reason.field("promisedHours", "UNIT_PROMISE", "承诺时限为1至720小时", "Between 1 and 720 hours"));
        }
        var password = Objects.requireNonNullElse(unit.password(), "");
        var keeps = password.isEmpty() && units.exists(unit.code());
        if (!keeps && password.length() < SHORTEST) {
            reasons.add(
                    Reason.field("password", "PASSWORD_LENGTH", "口令至少10个字符", "A password has 10 characters or more"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        var id = units.put(
                new UnitStore.Linked(
                        unit.code(), unit.nameZh(), unit.nameEn(), unit.kind(), unit.promisedHours(), unit.stays()),
                keeps ? null : HASH.encode(password));
        var said = Map.of("code", unit.code(), "active", "" + unit.stays(), "password", keeps ? "kept" : "new");
        if (!keeps) guesses.forget(Door.UNIT, unit.code());
        audit.record(by, "UNIT_REGISTERED", "unit:" + id, said);
        return id;
    }
}
