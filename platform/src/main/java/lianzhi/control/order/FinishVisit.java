package lianzhi.control.order;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.control.ActKind;
import lianzhi.control.ActState;
import lianzhi.control.ControlEnded;
import lianzhi.control.MeasureState;
import lianzhi.control.store.ActStore;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.Visit;
import lianzhi.control.store.VisitStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 柜面办结: what came of a visit, with the evidence in words; a release that was done there ends the measure. */
@Component
public class FinishVisit {
    private final VisitStore visits;
    private final CaseFiles cases;
    private final MeasureStore measures;
    private final ActStore acts;
    private final CaseEvents events;
    private final ApplicationEventPublisher publisher;
    private final AuditTrail audit;
    private final Clock clock;

    FinishVisit(
            VisitStore visits,
            CaseFiles cases,
            MeasureStore measures,
            ActStore acts,
            CaseEvents events,
            ApplicationEventPublisher publisher,
            AuditTrail audit,
            Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.measures = measures;
        this.acts = acts;
        this.events = events;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param note what was handed over and what the counter gave back: receipt number, name, time */
    public record Input(boolean done, String note) {}

    @Transactional
    public void handle(Viewer by, long visitId, Input input) {
        by.require(Power.CONTROL_ASSETS);
        Visit visit = visits.find(visitId, cases.visibleTo(by)).orElseThrow(() -> Refused.notFound("visit"));
        if (input.note().isBlank()) {
            throw Refused.input(
                    Reason.field("note", "EVIDENCE_MISSING", "请写明回执编号、经办人和时间", "Say what the counter gave back"));
        }
        cases.lock(by, visit.caseId());
        var measure = measures.lock(visit.measureId());
        var now = clock.instant();
        visits.done(visitId, input.done(), input.note().strip(), by, now);
        audit.record(
                by,
                "COUNTER_VISITED",
                "control:" + measure.id(),
                Map.of("note", input.note().strip()));
        if (!input.done() || visit.kind() != ActKind.RELEASE || !measure.state().isInForce()) return;
        acts.answered(
                visit.actId(), ActState.DONE, null, null, "柜面办理：" + input.note().strip(), now);
        measures.end(measure.id(), MeasureState.RELEASED, input.note().strip());
        publisher.publishEvent(new ControlEnded(measure.caseId(), measure.id()));
        events.happened(
                measure.caseId(),
                "CONTROL_RELEASED",
                now,
                by,
                Map.of(
                        "controlId", "" + measure.id(),
                        "institution", measure.institution(),
                        "person", measure.partyName(),
                        "ground", input.note().strip()));
    }
}
