package lianzhi.audit.store;

import lianzhi.access.SignInEvent;
import lianzhi.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Signing in and out is an act like any other; it is recorded in the same transaction. */
@Component
class RecordSignIns {
    private final AuditTrail trail;

    RecordSignIns(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(SignInEvent event) {
        var by = event.by();
        trail.record(
                by, event.act(), by == null ? "login:" + event.login() : "person:" + by.personId(), event.details());
    }
}
