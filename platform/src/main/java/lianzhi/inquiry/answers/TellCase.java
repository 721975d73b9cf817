package lianzhi.inquiry.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseEvents.Told;
import lianzhi.exchange.AnswerKind;
import lianzhi.exchange.Partner;
import lianzhi.exchange.QueryReply;
import lianzhi.inquiry.store.Request;
import lianzhi.inquiry.store.Seen;
import lianzhi.law.Money;

/** What answers mean for the timelines of their cases. */
final class TellCase {
    private TellCase() {}

    static List<Told> of(Request request, QueryReply reply, Partner partner, List<Seen> found) {
        var told = new ArrayList<Told>();
        told.add(new Told(
                request.caseId(),
                "QUERY_ANSWERED",
                reply.answeredAt(),
                null,
                Map.of(
                        "batchId", "" + request.roundId(),
                        "institution", partner.nameZh(),
                        "person", request.partyName(),
                        "answerStatus", reply.kind().name(),
                        "reason", reply.reason())));
        if (reply.kind() != AnswerKind.FOUND) return told;
        var available = found.stream().map(Seen::available).reduce(Money.ZERO, Money::plus);
        told.add(new Told(
                request.caseId(),
                "ASSET_FOUND",
                reply.answeredAt(),
                null,
                Map.of(
                        "institution", partner.nameZh(),
                        "person", request.partyName(),
                        "items", "" + found.size(),
                        "available", available.toString())));
        return told;
    }
}
