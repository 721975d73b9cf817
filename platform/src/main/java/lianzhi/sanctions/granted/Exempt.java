package lianzhi.sanctions.granted;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.sanctions.granted.OrderChange.Change;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 准予豁免: the units must know of it, or they refuse all the same. */
@Component
class Exempt {
    private final SanctionStore store;
    private final WriteExemption write;
    private final OrderChange order;
    private final TellCase tell;

    Exempt(SanctionStore store, WriteExemption write, OrderChange order, TellCase tell) {
        this.store = store;
        this.write = write;
        this.order = order;
        this.tell = tell;
    }

    void handle(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        var once = request.kind().equals("EXEMPT_ONCE");
        var until = Objects.requireNonNull(request.untilOn());
        var paper = write.handle(sanction, request, by);
        var what = request.text() + "，限" + until + "前" + (once ? "一次" : "");
        store.openChildren(sanction.id()).stream()
                .filter(child -> child.state().isInForce() && request.exempts(child.measure()))
                .forEach(child -> order.send(child, new Change(OrderKind.EXEMPT, paper, what, until, until)));
        tell.of(
                sanction,
                once ? "CONSUMPTION_EXEMPTED" : "TRAVEL_EXEMPTION_APPROVED",
                by,
                Map.of("untilOn", until.toString(), "what", request.text()));
    }
}
