package lianzhi.inquiry.ask;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 反馈处理完毕: somebody looked at the answers and says what follows; a freeze says so by itself. */
@Component
public class HandleFindings {
    private final CaseFiles cases;
    private final CaseEvents events;
    private final Clock clock;

    HandleFindings(CaseFiles cases, CaseEvents events, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void handle(Viewer by, CaseId id, String decision) {
        by.require(Power.QUERY_ASSETS);
        cases.lock(by, id);
        if (decision.isBlank()) {
            throw Refused.input(Reason.field("decision", "DECISION_MISSING", "请写明处理意见", "Say what follows"));
        }
        events.happened(id, "QUERY_ANSWER_HANDLED", clock.instant(), by, Map.of("decisionCode", decision.strip()));
    }
}
