package lianzhi.cases.closing;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.Stage;
import lianzhi.cases.Unfinished;
import lianzhi.cases.catalogue.Catalogue;
import lianzhi.cases.nodes.RecordEvent;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 结案生效: the event, the last stage, the judge's load, and what is still open falls away. */
@Component
class EndCase {
    private static final String SUBJECT = "close:";
    private final Catalogue catalogue;
    private final CaseFiles files;
    private final StateClosing state;
    private final CaseEvents timeline;
    private final ClosingStore store;
    private final Unfinished unfinished;
    private final Clock clock;

    EndCase(
            Catalogue catalogue,
            CaseFiles files,
            StateClosing state,
            CaseEvents timeline,
            ClosingStore store,
            Unfinished unfinished,
            Clock clock) {
        this.catalogue = catalogue;
        this.files = files;
        this.state = state;
        this.timeline = timeline;
        this.store = store;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    /** The last signature closes the case, if its conditions still hold: else the signature is refused with them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(SUBJECT)) {
            var code = granted.subject().substring(granted.subject().lastIndexOf(':') + 1);
            var way = catalogue.way(code).orElseThrow(() -> Refused.notFound("way"));
            var file = files.lockForSystem(granted.caseId());
            CloseCase.isOpen(file);
            state.of(file, way).decision().orRefuse();
            end(null, granted.caseId(), code);
        }
    }

    Stage end(@Nullable Viewer by, CaseId id, String way) {
        var facts = Map.of("way", way);
        if (way.equals("ROUND_TERMINATED")) {
            timeline.happened(id, way, clock.instant(), by, Map.of("way", way, RecordEvent.CONDITIONS, way));
        }
        timeline.happened(id, "CASE_CLOSED", clock.instant(), by, facts);
        unfinished.fallsAway(id);
        return store.stage(id);
    }
}
