package lianzhi.sanctions.answers;

import java.util.Map;
import lianzhi.agencies.HitReported;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.sanctions.impose.OrderUnits;
import lianzhi.sanctions.store.ActStore;
import lianzhi.sanctions.store.HitStore;
import lianzhi.sanctions.store.SanctionStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 拦截回到案件: a refused ticket, a blocked registration, a person at the border. */
@Component
class TakeHits {
    private final ActStore acts;
    private final SanctionStore store;
    private final HitStore hits;
    private final CaseEvents events;
    private final CaseFiles cases;

    TakeHits(ActStore acts, SanctionStore store, HitStore hits, CaseEvents events, CaseFiles cases) {
        this.acts = acts;
        this.store = store;
        this.hits = hits;
        this.events = events;
        this.cases = cases;
    }

    @ApplicationModuleListener(id = "sanctions.hit")
    void on(HitReported hit) {
        if (!hit.subject().startsWith(OrderUnits.SUBJECT)) return;
        var act = acts.find(Long.parseLong(hit.subject().substring(OrderUnits.SUBJECT.length())))
                .orElseThrow();
        var sanction = store.find(act.sanctionId()).orElseThrow();
        // the case first, as everywhere: an answer that comes in the same moment waits its turn
        cases.lockForSystem(sanction.caseId());
        if (!hits.add(sanction.id(), hit)) return;
        events.happened(
                sanction.caseId(),
                "AGENCY_ORDER_ANSWERED",
                hit.at(),
                null,
                Map.of(
                        "sanctionId", "" + sanction.id(),
                        "person", sanction.name(),
                        "institution", hit.unitZh(),
                        "act", "HIT",
                        "resultCode", hit.kind(),
                        "reason", hit.what()));
    }
}
