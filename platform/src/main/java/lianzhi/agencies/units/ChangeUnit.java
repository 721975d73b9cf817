package lianzhi.agencies.units;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.access.Viewer;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.store.UnitStore;
import lianzhi.agencies.store.UnitStore.Linked;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 修改联动单位: it keeps its code, and its password where none is given; one that stopped is out at once and gets no new
 * orders, until it is linked again.
 */
@Component
public class ChangeUnit {
    private final UnitStore units;
    private final AuditTrail audit;
    private final Guesses guesses;

    ChangeUnit(UnitStore units, AuditTrail audit, Guesses guesses) {
        this.units = units;
        this.audit = audit;
        this.guesses = guesses;
    }

    /**
     * @param password its new one; none: it keeps what it has
     * @param active false: stopped
     */
    public record Input(
            String nameZh,
            String nameEn,
            UnitKind kind,
            int promisedHours,
            @Nullable String password,
            boolean active) {}

    @Transactional
    public void handle(Viewer by, long id, Input to) {
        var unit = units.find(id).orElseThrow(() -> Refused.notFound("unit"));
        var password = Objects.requireNonNullElse(to.password(), "");
        var check = new CheckUnit().named(to.nameZh()).promises(to.promisedHours());
        if (!password.isEmpty()) check.entersWith(password);
        check.orRefuse();
        units.change(id, new Linked(to.nameZh(), to.nameEn(), to.kind(), to.promisedHours(), to.active()));
        if (!password.isEmpty()) {
            units.enterWith(id, Objects.requireNonNull(CheckUnit.HASH.encode(password)));
            guesses.forget(Door.UNIT, unit.code());
        }
        var said = password.isEmpty() ? "kept" : "new";
        audit.record(
                by,
                "UNIT_CHANGED",
                "unit:" + id,
                Map.of("code", unit.code(), "active", "" + to.active(), "password", said));
    }
}
