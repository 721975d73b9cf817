package lianzhi.sanctions.lift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.agencies.OrderKind;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.Measures;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import lianzhi.sanctions.store.SanctionStore;
import lianzhi.settings.Calendars;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 例外结束: used or over, so the units that were told of it are told that the restriction is whole again. */
@Component
public class EndExemption {
    private final SanctionStore store;
    private final RequestStore requests;
    private final OrderUnits order;
    private final Measures measures;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final Calendars calendars;
    private final Settings settings;
    private final Clock clock;

    EndExemption(
            SanctionStore store,
            RequestStore requests,
            OrderUnits order,
            Measures measures,
            CaseFiles cases,
            CaseEvents events,
            Calendars calendars,
            Settings settings,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.order = order;
        this.measures = measures;
        this.cases = cases;
        this.events = events;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** Its last day is over. In the caller's transaction. */
    public void over(long requestId) {
        var found = requests.find(requestId).orElseThrow();
        cases.lockForSystem(store.find(found.sanctionId()).orElseThrow().caseId());
        var request = requests.lock(requestId).orElseThrow();
        if (!request.state().equals("GRANTED")) return;
        requests.decided(requestId, "ENDED", "", clock.instant());
        restore(request, "准予的例外已到期", null);
    }

    /** The caller has locked the case, and marked it as used. */
    public void restore(RequestRow request, String why, @Nullable Viewer by) {
        var sanction = store.find(request.sanctionId()).orElseThrow();
        var file = cases.lockForSystem(sanction.caseId());
        var today = LocalDate.now(clock);
        var dueOn = calendars.work().plusWorkdays(today, settings.number("release.internal.workdays"));
        var paper = new Paper(sanction.documentId(), sanction.documentNumber());
        for (var child : store.openChildren(sanction.id())) {
            if (!child.state().isInForce() || !request.exempts(child.measure())) continue;
            var kind = measures.of(child.measure());
            order.send(file, child, kind, OrderKind.RESTORE, order.units(kind), paper, why, dueOn, null);
        }
        if (request.kind().equals("EXEMPT_TRAVEL")) tell(sanction, by);
    }

    private void tell(SanctionRow sanction, @Nullable Viewer by) {
        events.happened(
                sanction.caseId(),
                "TRAVEL_EXEMPTION_ENDED",
                clock.instant(),
                by,
                Map.of("sanctionId", "" + sanction.id(), "person", sanction.name()));
    }
}
