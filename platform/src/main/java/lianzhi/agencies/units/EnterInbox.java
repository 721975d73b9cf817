package lianzhi.agencies.units;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.UnitStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 单位登录: code and password; after five wrong ones the door stays shut for a quarter of an hour. */
@Component
public class EnterInbox {
    private static final int TRIES = 5;
    private static final Duration CLOSED_FOR = Duration.ofMinutes(15);
    private final UnitStore units;
    private final AuditTrail audit;
    private final Clock clock;
    private final String nobody;

    EnterInbox(UnitStore units, AuditTrail audit, Clock clock) {
        this.units = units;
        this.audit = audit;
        this.clock = clock;
        this.nobody = java.util.Objects.requireNonNull(RegisterUnit.HASH.encode("nobody"));
    }

    @Transactional(noRollbackFor = Refused.class)
    public Unit handle(String code, String password) {
        var now = clock.instant();
        var known = units.entry(code.strip());
        if (known.isEmpty()) {
            RegisterUnit.HASH.matches(password, nobody);
            throw wrong();
        }
        var entry = known.get();
        if (entry.lockedUntil() != null && entry.lockedUntil().isAfter(now)) {
            throw Refused.forbidden(
                    Reason.of("UNIT_LOCKED", "口令输错次数过多，请15分钟后再试", "Too many wrong passwords. Try again in 15 minutes"));
        }
        if (!entry.unit().active() || !RegisterUnit.HASH.matches(password, entry.passwordHash())) {
            var failures = entry.failures() + 1;
            units.failed(entry.unit().id(), failures % TRIES, failures >= TRIES ? now.plus(CLOSED_FOR) : null);
            audit.record(null, "UNIT_SIGN_IN_REFUSED", "unit:" + entry.unit().id(), Map.of());
            throw wrong();
        }
        units.failed(entry.unit().id(), 0, null);
        audit.record(null, "UNIT_SIGNED_IN", "unit:" + entry.unit().id(), Map.of());
        return entry.unit();
    }

    private static Refused wrong() {
        return Refused.forbidden(
                Reason.of("UNIT_SIGN_IN_WRONG", "单位代码或者口令不对", "The code or the password is not right"));
    }
}
