package lianzhi.inquiry.ask;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.Stage;
import lianzhi.inquiry.store.RoundStore;
import org.springframework.stereotype.Component;

/** 一轮查询结束: nothing is waited for any more. Of a case whose round was ended it was the half-yearly query. */
@Component
public class CloseRounds {
    private final RoundStore rounds;
    private final CaseFiles cases;
    private final CaseEvents events;

    CloseRounds(RoundStore rounds, CaseFiles cases, CaseEvents events) {
        this.rounds = rounds;
        this.cases = cases;
        this.events = events;
    }

    public void handle(Collection<Long> roundIds, Instant now) {
        for (var closed : rounds.closeFinished(roundIds, now)) {
            if (cases.lockForSystem(closed.caseId()).stage() != Stage.ROUND_ENDED) continue;
            events.happened(
                    closed.caseId(),
                    "REQUERY_DONE",
                    now,
                    null,
                    Map.of("batchId", "" + closed.id(), "round", "" + closed.id()));
        }
    }
}
