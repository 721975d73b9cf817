package lianzhi.inquiry.ask;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.exchange.Outbox;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 转线下: a visit to the institution's counter with printed papers, as a task; a late answer is still taken. */
@Component
public class GoThere {
    private final CaseFiles cases;
    private final RequestStore requests;
    private final CloseRounds rounds;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    GoThere(CaseFiles cases, RequestStore requests, CloseRounds rounds, Outbox outbox, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.rounds = rounds;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, long requestId, String task) {
        by.require(Power.QUERY_ASSETS);
        if (task.isBlank()) {
            throw Refused.input(Reason.field("task", "TASK_MISSING", "请写明谁去、办什么", "Say who goes and what for"));
        }
        var request = requests.find(requestId, cases.visibleTo(by)).orElseThrow(() -> Refused.notFound("query"));
        cases.lock(by, request.caseId());
        take(by, request, task.strip());
    }

    /** The server itself, when an institution has been silent for too long. */
    @Transactional
    public void afterSilence(Request request) {
        cases.lockForSystem(request.caseId());
        take(null, request, "超过约定时限未答复，携带纸质文书现场查询");
    }

    private void take(@Nullable Viewer by, Request request, String task) {
        outbox.takeOffline(request.itemId(), task);
        requests.takeOffline(request.id(), task);
        rounds.handle(List.of(request.roundId()), clock.instant());
        audit.record(by, "QUERY_TAKEN_OFFLINE", "query:" + request.id(), Map.of("task", task));
    }
}
