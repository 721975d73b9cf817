package lianzhi.command.visits;

import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.command.Visit;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回复约谈巡查: by the court that was visited. */
@Component
public class ReplyToVisit {
    private final Visits visits;
    private final AuditTrail trail;

    ReplyToVisit(Visits visits, AuditTrail trail) {
        this.visits = visits;
        this.trail = trail;
    }

    @Transactional
    public Visit handle(Viewer by, long id, String reply) {
        by.require(Power.SUPERVISE);
        var visit = visits.find(by, id).orElseThrow(() -> Refused.notFound("visit"));
        if (!visit.courtCode().equals(by.courtCode())) {
            throw Refused.forbidden(Reason.of("NOT_ADDRESSED", "由被约谈、巡查的法院回复", "The court that was visited replies"));
        }
        if (!visits.reply(by, id, reply.strip())) {
            throw Refused.conflict(Reason.of("REPLIED_ALREADY", "已经回复", "There is a reply already"));
        }
        trail.record(by, "VISIT_REPLIED", "visit:" + id, Map.of());
        return visits.find(by, id).orElseThrow();
    }
}
