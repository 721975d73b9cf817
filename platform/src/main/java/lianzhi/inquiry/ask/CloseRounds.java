package lianzhi.inquiry.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.Stage;
import lianzhi.inquiry.store.RoundStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 一轮查询结束: nothing is waited for any more. Of a case whose round was ended it was the half-yearly query. */
@Component
public class CloseRounds {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int YEARS = 5;
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
            var file = cases.lockForSystem(closed.caseId());
            if (file.stage() != Stage.ROUND_ENDED) continue;
            events.happened(
                    closed.caseId(),
                    "REQUERY_DONE",
                    now,
                    null,
                    Map.of(
                            "batchId", "" + closed.id(),
                            "round", "" + closed.id(),
                            "conditions", goesOn(file.closedOn(), now) ? "ROUND_TERMINATED" : ""));
        }
    }

    /** The next one is due in half a year, until five years after the end of the round (终本规定第9条). */
    private static boolean goesOn(@Nullable LocalDate ended, Instant now) {
        return ended != null && LocalDate.ofInstant(now, ZONE).isBefore(ended.plusYears(YEARS));
    }
}
