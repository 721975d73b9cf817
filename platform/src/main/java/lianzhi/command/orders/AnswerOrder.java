package lianzhi.command.orders;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseId;
import lianzhi.command.SupervisionOrder;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 回复督办令: by the chief or the president of the court that it was given to. */
@Component
public class AnswerOrder {
    private final Orders orders;
    private final CaseEvents timeline;
    private final AuditTrail trail;
    private final Clock clock;

    AnswerOrder(Orders orders, CaseEvents timeline, AuditTrail trail, Clock clock) {
        this.orders = orders;
        this.timeline = timeline;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public SupervisionOrder handle(Viewer by, long id, int version, String answer) {
        by.require(Power.SUPERVISE);
        var order = orders.find(by, id).orElseThrow(() -> Refused.notFound("order"));
        if (!order.courtCode().equals(by.courtCode())) {
            throw Refused.forbidden(
                    Reason.of("NOT_ADDRESSED", "督办令由受督办法院回复", "The court that it was given to answers"));
        }
        if (order.state() != SupervisionOrder.State.OPEN || !orders.answer(by, id, version, answer.strip())) {
            throw changed();
        }
        if (order.caseId() != null) {
            timeline.happened(
                    new CaseId(order.caseId()),
                    "URGING_ORDER_ANSWERED",
                    clock.instant(),
                    by,
                    Map.of("number", order.number()));
        }
        trail.record(by, "SUPERVISION_ANSWERED", "order:" + id, Map.of());
        return orders.find(by, id).orElseThrow();
    }

    static Refused changed() {
        return Refused.conflict(Reason.of("CHANGED_MEANWHILE", "督办令已有变化，请刷新后再办", "The order has changed; look again"));
    }
}
