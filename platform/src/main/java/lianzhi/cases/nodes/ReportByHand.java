package lianzhi.cases.nodes;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEventHappened;
import lianzhi.cases.CaseId;
import lianzhi.cases.store.EventStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 人工报告: one statement, in a transaction only where somebody acts on the event. */
@Component
class ReportByHand {
    private final PlanHappening plan;
    private final EventStore store;
    private final TellEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportByHand(
            PlanHappening plan, EventStore store, TellEvents events, TransactionTemplate transaction, Clock clock) {
        this.plan = plan;
        this.store = store;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** On an open case that he may see, with his note, and only while the node is open. */
    Happened report(CaseId id, String code, Viewer by, Map<String, String> facts, ByHand hand) {
        var happening = plan.of(id, code, clock.instant(), by, facts, hand);
        var after = events.isWaitedFor(code) ? transaction.execute(_ -> write(happening)) : write(happening);
        if (after.closed()) {
            throw Refused.conflict(Reason.of("CASE_CLOSED", "案件已结案", "The case is closed already"));
        }
        return after;
    }

    private Happened write(Happening happening) {
        var after = store.write(happening).orElseThrow(() -> Refused.notFound("case"));
        if (!after.closed()) {
            events.tell(new CaseEventHappened(happening.caseId(), happening.code(), happening.at(), happening.facts()));
        }
        return after;
    }
}
