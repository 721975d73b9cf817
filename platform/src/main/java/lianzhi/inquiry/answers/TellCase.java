package lianzhi.inquiry.answers;

import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseEvents;
import lianzhi.exchange.AnswerKind;
import lianzhi.exchange.Partner;
import lianzhi.exchange.QueryReply;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.Seen;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;

/** What an answer means for the timeline of its case. */
@Component
class TellCase {
    private final CaseEvents events;

    TellCase(CaseEvents events) {
        this.events = events;
    }

    void tell(Request request, QueryReply reply, Partner partner, List<Seen> found) {
        events.happened(
                request.caseId(),
                "QUERY_ANSWERED",
                reply.answeredAt(),
                null,
                Map.of(
                        "batchId", "" + request.roundId(),
                        "institution", partner.nameZh(),
                        "person", request.partyName(),
                        "answerStatus", reply.kind().name(),
                        "reason", reply.reason()));
        if (reply.kind() != AnswerKind.FOUND) return;
        var available = found.stream().map(Seen::available).reduce(Money.ZERO, Money::plus);
        events.happened(
                request.caseId(),
                "ASSET_FOUND",
                reply.answeredAt(),
                null,
                Map.of(
                        "institution", partner.nameZh(),
                        "person", request.partyName(),
                        "items", "" + found.size(),
                        "available", available.toString()));
    }
}
