package lianzhi.administration;

import java.util.Map;
import lianzhi.access.PersonRegister;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 重置口令: a first password that he must change. */
@Component
public class ResetPassword {
    private final PersonRegister register;
    private final AuditTrail trail;

    ResetPassword(PersonRegister register, AuditTrail trail) {
        this.register = register;
        this.trail = trail;
    }

    @Transactional
    public void handle(Viewer by, long id, String password) {
        by.require(Power.MANAGE_PEOPLE);
        NotOneself.orRefuse(by, id);
        register.resetPassword(id, password);
        trail.record(by, "PASSWORD_RESET", "person:" + id, Map.of());
    }
}
