package lianzhi.agencies.units;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.agencies.UnitKind;
import lianzhi.agencies.store.UnitStore;
import lianzhi.agencies.store.UnitStore.Linked;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记联动单位: its name, what it does, its promise and its first password; a code that is taken stays whose it is. */
@Component
public class RegisterUnit {
    private final UnitStore units;
    private final AuditTrail audit;

    RegisterUnit(UnitStore units, AuditTrail audit) {
        this.units = units;
        this.audit = audit;
    }

    /**
     * @param promisedHours 1 to 720
     * @param password at least ten signs; it signs in with its code
     */
    public record Input(
            String code,
            String nameZh,
            String nameEn,
            UnitKind kind,
            int promisedHours,
            @Nullable String password) {}

    @Transactional
    public long handle(@Nullable Viewer by, Input unit) {
        var password = Objects.requireNonNullElse(unit.password(), "");
        new CheckUnit()
                .coded(unit.code())
                .named(unit.nameZh())
                .promises(unit.promisedHours())
                .entersWith(password)
                .orRefuse();
        var linked = new Linked(unit.nameZh(), unit.nameEn(), unit.kind(), unit.promisedHours(), true);
        var id = units.add(unit.code(), linked, Objects.requireNonNull(CheckUnit.HASH.encode(password)))
                .orElseThrow(() -> taken(unit.code()));
        audit.record(by, "UNIT_REGISTERED", "unit:" + id, Map.of("code", unit.code()));
        return id;
    }

    private Refused taken(String code) {
        var name = units.named(code);
        return Refused.conflict(Reason.field(
                        "code",
                        "UNIT_CODE_TAKEN",
                        "代码" + code + "已登记为“" + name + "”。要改它，请在单位列表中打开该单位修改；新单位请换一个代码",
                        "The code " + code + " belongs to " + name
                                + ". To change that unit, open it in the list; a new unit needs another code")
                .with(Map.of("code", code, "name", name)));
    }
}
