package lianzhi.sanctions.granted;

import java.util.Map;
import java.util.stream.Stream;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.granted.OrderChange.Change;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正失信信息: the entry says it rightly from now on, and every unit that carries it is told within the days for it. */
@Component
class AmendListing {
    private final SanctionStore store;
    private final CaseFiles cases;
    private final OrderChange order;
    private final TellCase tell;
    private final DueInWorkdays due;

    AmendListing(SanctionStore store, CaseFiles cases, OrderChange order, TellCase tell, DueInWorkdays due) {
        this.store = store;
        this.cases = cases;
        this.order = order;
        this.tell = tell;
        this.due = due;
    }

    void handle(SanctionRow sanction, RequestRow request, Paper paper, @Nullable Viewer by) {
        store.corrected(sanction.id(), request.text());
        var file = cases.lockForSystem(sanction.caseId());
        var dueOn = due.toCorrect();
        var what = "失信行为具体情形更正为“" + WriteCorrection.plain(request.text()) + "”";
        var inForce = store.openChildren(sanction.id()).stream()
                .filter(child -> child.state().isInForce());
        Stream.concat(Stream.of(sanction), inForce)
                .forEach(one -> order.send(one, new Change(OrderKind.AMEND, paper, what, dueOn, one.endsOn())));
        tell.of(
                sanction,
                "LISTING_CORRECTED",
                by,
                Map.of("casePartyId", "" + sanction.casePartyId(), "caseNumber", file.number()));
    }
}
