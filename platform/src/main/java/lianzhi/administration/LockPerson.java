package lianzhi.administration;

import java.util.Map;
import lianzhi.access.Person;
import lianzhi.access.PersonRegister;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 停用或启用账号: sessions end at once; enabling also ends a lock-out. */
@Component
public class LockPerson {
    private final PersonRegister register;
    private final AuditTrail trail;

    LockPerson(PersonRegister register, AuditTrail trail) {
        this.register = register;
        this.trail = trail;
    }

    @Transactional
    public Person handle(Viewer by, long id, int version, boolean active) {
        by.require(Power.MANAGE_PEOPLE);
        NotOneself.orRefuse(by, id);
        var changed = register.setActive(id, version, active);
        trail.record(by, active ? "PERSON_UNLOCKED" : "PERSON_LOCKED", "person:" + id, Map.of());
        return changed;
    }
}
