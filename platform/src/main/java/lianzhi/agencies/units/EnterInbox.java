package lianzhi.agencies.units;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.UnitStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 单位登录: code and password; an address that guesses is shut out for a while, the unit itself is not. */
@Component
public class EnterInbox {
    private final UnitStore units;
    private final AuditTrail audit;
    private final Guesses guesses;
    private final String nobody;

    EnterInbox(UnitStore units, AuditTrail audit, Guesses guesses) {
        this.units = units;
        this.audit = audit;
        this.guesses = guesses;
        this.nobody = Objects.requireNonNull(CheckUnit.HASH.encode("nobody"));
    }

    @Transactional(noRollbackFor = Refused.class)
    public Unit handle(String code, String password, String address) {
        if (!guesses.begin(Door.UNIT, code, address).isOpen()) {
            throw Refused.forbidden(
                    Reason.of("UNIT_LOCKED", "口令输错次数过多，请15分钟后再试", "Too many wrong passwords. Try again in 15 minutes"));
        }
        var known = units.entry(code.strip());
        if (known.isEmpty()) {
            CheckUnit.HASH.matches(password, nobody);
            throw wrong();
        }
        var entry = known.get();
        if (!entry.unit().active() || !CheckUnit.HASH.matches(password, entry.passwordHash())) {
            audit.record(null, "UNIT_SIGN_IN_REFUSED", "unit:" + entry.unit().id(), Map.of());
            throw wrong();
        }
        guesses.right(Door.UNIT, code, address);
        audit.record(null, "UNIT_SIGNED_IN", "unit:" + entry.unit().id(), Map.of());
        return entry.unit();
    }

    private static Refused wrong() {
        return Refused.forbidden(
                Reason.of("UNIT_SIGN_IN_WRONG", "单位代码或者口令不对", "The code or the password is not right"));
    }
}
