package lianzhi.agencies.inbox;

import java.time.Clock;
import java.util.Map;
import lianzhi.agencies.OrderPapers;
import lianzhi.agencies.Unit;
import lianzhi.agencies.store.OrderRow;
import lianzhi.agencies.store.OrderStore;
import lianzhi.agencies.store.OrderStore.Page;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 签收: opens an order; that it was opened is kept, with the time. */
@Component
public class ReadOrder {
    private final OrderStore orders;
    private final ObjectProvider<OrderPapers> papers;
    private final AuditTrail audit;
    private final Clock clock;

    ReadOrder(OrderStore orders, ObjectProvider<OrderPapers> papers, AuditTrail audit, Clock clock) {
        this.orders = orders;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page list(Unit unit, String box, int page, int size) {
        return orders.of(unit.id(), box, clock.instant(), size, page * size);
    }

    @Transactional
    public OrderRow open(Unit unit, long id) {
        var order = orders.find(unit.id(), id).orElseThrow(() -> Refused.notFound("order"));
        if (order.openedAt() == null) {
            orders.opened(id, clock.instant());
            audit.record(null, "ORDER_OPENED", "agency-order:" + id, Map.of("unit", unit.code()));
        }
        return orders.find(unit.id(), id).orElseThrow(() -> Refused.notFound("order"));
    }

    @Transactional(readOnly = true)
    public byte[] pdf(Unit unit, long id) {
        var order = orders.find(unit.id(), id).orElseThrow(() -> Refused.notFound("order"));
        var giver = papers.getIfAvailable();
        if (giver == null || order.documentId() == null) throw Refused.notFound("document");
        return giver.pdf(order.documentId());
    }
}
