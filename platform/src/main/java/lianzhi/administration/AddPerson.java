package lianzhi.administration;

import java.util.Map;
import lianzhi.access.NewPerson;
import lianzhi.access.Person;
import lianzhi.access.PersonRegister;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 新增人员: with a first password that he must change. */
@Component
public class AddPerson {
    private final PersonRegister register;
    private final AuditTrail trail;

    AddPerson(PersonRegister register, AuditTrail trail) {
        this.register = register;
        this.trail = trail;
    }

    @Transactional
    public Person handle(Viewer by, NewPerson person, String password) {
        by.require(Power.MANAGE_PEOPLE);
        var added = register.add(person, password);
        trail.record(
                by,
                "PERSON_ADDED",
                "person:" + added.id(),
                Map.of(
                        "login", added.login(),
                        "name", added.name(),
                        "court", added.courtCode(),
                        "roles", added.roles().toString()));
        return added;
    }
}
