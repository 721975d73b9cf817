package lianzhi.administration;

import java.util.Map;
import java.util.Set;
import lianzhi.access.Person;
import lianzhi.access.PersonRegister;
import lianzhi.access.Power;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 修改人员: name, court and roles; his sessions end. */
@Component
public class ChangePerson {
    private final PersonRegister register;
    private final AuditTrail trail;

    ChangePerson(PersonRegister register, AuditTrail trail) {
        this.register = register;
        this.trail = trail;
    }

    @Transactional
    public Person handle(Viewer by, long id, int version, String name, String courtCode, Set<Role> roles) {
        by.require(Power.MANAGE_PEOPLE);
        NotOneself.orRefuse(by, id);
        var changed = register.change(id, version, name, courtCode, roles);
        trail.record(
                by,
                "PERSON_CHANGED",
                "person:" + id,
                Map.of("name", name, "court", courtCode, "roles", roles.toString()));
        return changed;
    }
}
