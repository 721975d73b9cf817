package lianzhi.sanctions.granted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.documents.Documents;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Travel is exempted by a decision of its own; a single purchase on the order that stays. */
@Component
class WriteExemption {
    private final Documents documents;
    private final RequestStore requests;
    private final Clock clock;

    WriteExemption(Documents documents, RequestStore requests, Clock clock) {
        this.documents = documents;
        this.requests = requests;
        this.clock = clock;
    }

    Paper handle(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        if (!request.kind().equals("EXEMPT_TRAVEL")) return new Paper(sanction.documentId(), sanction.documentNumber());
        var today = LocalDate.now(clock).toString();
        var until = Objects.requireNonNull(request.untilOn()).toString();
        var issued = documents.issue(
                by,
                sanction.caseId(),
                "TRAVEL_EXEMPT",
                Map.of(
                        "person.name", sanction.name(),
                        "reason.text", WriteCorrection.plain(request.text()),
                        "from", today,
                        "to", until,
                        "term.from", today,
                        "term.to", until,
                        "approver.name", by == null ? "院长" : by.name()));
        requests.paper(request.id(), issued.id());
        return new Paper(issued.id(), Objects.requireNonNullElse(issued.number(), ""));
    }
}
