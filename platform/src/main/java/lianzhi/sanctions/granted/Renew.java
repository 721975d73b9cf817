package lianzhi.sanctions.granted;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.sanctions.granted.OrderChange.Change;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 续期、延长: the measure runs on to a later day, on the paper that it had. */
@Component
class Renew {
    private final SanctionStore store;
    private final OrderChange order;
    private final TellCase tell;

    Renew(SanctionStore store, OrderChange order, TellCase tell) {
        this.store = store;
        this.order = order;
        this.tell = tell;
    }

    void handle(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        var until = Objects.requireNonNull(request.untilOn());
        store.until(sanction.id(), until);
        var paper = new Paper(sanction.documentId(), sanction.documentNumber());
        order.send(sanction, new Change(OrderKind.RENEW, paper, "续期至" + until, until, until));
        var code = switch (sanction.family()) {
            case LIST -> "LISTING_EXTENDED";
            case EXIT -> "EXIT_BAN_RENEWED";
            default -> "BORDER_CONTROL_STARTED";
        };
        tell.of(sanction, code, by, Map.of("untilOn", until.toString()));
    }
}
