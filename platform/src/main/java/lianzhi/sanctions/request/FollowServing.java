package lianzhi.sanctions.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.documents.PaperServed;
import lianzhi.sanctions.store.RequestStore;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 驳回决定送达: from now the debtor may ask the higher court for review, within ten days. */
@Component
class FollowServing {
    private final RequestStore requests;
    private final CaseEvents events;
    private final Clock clock;

    FollowServing(RequestStore requests, CaseEvents events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "sanctions.correction-served")
    void on(PaperServed served) {
        if (!served.code().equals("CORRECTION_DECISION")) return;
        requests.ofPaper(served.documentId())
                .filter(one -> one.ground().equals("REJECT"))
                .ifPresent(one -> events.happened(
                        served.caseId(),
                        "CORRECTION_REFUSAL_SERVED",
                        served.servedOn().equals(LocalDate.now(clock))
                                ? clock.instant()
                                : served.servedOn()
                                        .atTime(LocalTime.NOON)
                                        .atZone(clock.getZone())
                                        .toInstant(),
                        null,
                        Map.of("casePartyId", "" + served.casePartyId(), "requestId", "" + one.id())));
    }
}
