package lianzhi.control.order;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.control.store.Order;
import lianzhi.control.store.OrderStore;
import lianzhi.control.store.VisitStore;
import lianzhi.exchange.Outbox;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 催办: an order without an answer is offered again under its number, or taken to the counter on paper. */
@Component
public class ChaseOrder {
    private static final String SILENT = "超过72小时未反馈，携带纸质文书现场办理";
    private final OrderStore orders;
    private final CaseFiles cases;
    private final Outbox outbox;
    private final VisitStore visits;
    private final AuditTrail audit;
    private final Clock clock;

    ChaseOrder(OrderStore orders, CaseFiles cases, Outbox outbox, VisitStore visits, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.cases = cases;
        this.outbox = outbox;
        this.visits = visits;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void offerAgain(Viewer by, long actId) {
        var order = find(by, actId);
        outbox.offerAgain(order.itemId());
        visits.close(order.actId(), "改回线上办理", clock.instant());
        audit.record(by, "CONTROL_SENT_AGAIN", "control:" + order.measureId(), Map.of("act", "" + actId));
    }

    @Transactional
    public void goThere(Viewer by, long actId, String task) {
        var order = find(by, actId);
        if (task.isBlank()) {
            throw Refused.input(Reason.field("task", "TASK_MISSING", "请写明谁去、办什么", "Say who goes and what for"));
        }
        outbox.takeOffline(order.itemId(), task.strip());
        visits.open(order.actId(), task.strip(), clock.instant());
        audit.record(by, "CONTROL_TAKEN_OFFLINE", "control:" + order.measureId(), Map.of("task", task.strip()));
    }

    /** The server itself, when an institution has been silent for too long. */
    @Transactional
    public void afterSilence(Order order) {
        cases.lockForSystem(order.caseId());
        outbox.takeOffline(order.itemId(), SILENT);
        visits.open(order.actId(), SILENT, clock.instant());
        audit.record(null, "CONTROL_TAKEN_OFFLINE", "control:" + order.measureId(), Map.of("act", "" + order.actId()));
    }

    private Order find(Viewer by, long actId) {
        by.require(Power.CONTROL_ASSETS);
        var order = orders.find(actId, cases.visibleTo(by)).orElseThrow(() -> Refused.notFound("act"));
        cases.lock(by, order.caseId());
        return order;
    }
}
