package lianzhi.agencies.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import lianzhi.agencies.HitReported;
import lianzhi.agencies.OrderKind;
import lianzhi.agencies.Outcome;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.HitStore;
import lianzhi.agencies.store.HitStore.NewHit;
import lianzhi.agencies.store.OrderStore;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 上报拦截: what a unit stopped under an order that it carries out; telling it twice is telling it once. */
@Component
public class ReportHit {
    private static final Set<String> KINDS =
            Set.of("TICKET_REFUSED", "REGISTRATION_BLOCKED", "BORDER_HIT", "LOAN_REFUSED", "OTHER");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private final OrderStore orders;
    private final HitStore hits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportHit(OrderStore orders, HitStore hits, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.hits = hits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(Unit unit, long orderId, NewHit hit) {
        var order = orders.find(unit.id(), orderId).orElseThrow(() -> Refused.notFound("order"));
        var reasons = new ArrayList<Reason>();
        if (order.outcome() != Outcome.DONE || order.kind() == OrderKind.LIFT) {
            reasons.add(Reason.of("ORDER_NOT_IN_FORCE", "该事项尚未办理或已解除", "The order is not carried out, or lifts"));
        }
        if (!KINDS.contains(hit.kind())) {
            reasons.add(Reason.field("kind", "HIT_KIND", "拦截类别不对", "No such kind: " + KINDS));
        }
        if (hit.what().isBlank() || hit.what().length() > 500 || hit.place().length() > 200) {
            reasons.add(Reason.field("what", "HIT_TEXT", "请写明拦截情况，不超过500字", "Say what happened, at most 500"));
        }
        if (hit.reference().isBlank() || hit.reference().length() > 80) {
            reasons.add(Reason.field("reference", "HIT_REFERENCE", "请填写本单位的记录号", "Your own reference is needed"));
        }
        if (hit.at().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            reasons.add(Reason.field("at", "HIT_IN_FUTURE", "拦截时间晚于现在", "The time is in the future"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.RULE, reasons);
        var id = hits.add(unit.id(), orderId, hit, clock.instant());
        if (id.isEmpty()) return;
        audit.record(null, "HIT_REPORTED", "agency-order:" + orderId, Map.of("unit", unit.code(), "kind", hit.kind()));
        events.publishEvent(new HitReported(
                id.get(),
                orderId,
                order.subject(),
                hit.kind(),
                hit.place().strip(),
                hit.what().strip(),
                unit.nameZh(),
                unit.nameEn(),
                hit.at()));
    }
}
