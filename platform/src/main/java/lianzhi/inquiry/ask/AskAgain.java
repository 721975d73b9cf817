package lianzhi.inquiry.ask;

import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.exchange.Letterheads;
import lianzhi.exchange.Outbox;
import lianzhi.inquiry.store.BoardStore;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 再发一次: one that waits is offered again under its number; one that came back goes out corrected under a new
 * number. What was found or nil is asked again by a new round.
 */
@Component
public class AskAgain {
    private final CaseFiles cases;
    private final RequestStore requests;
    private final BoardStore board;
    private final Outbox outbox;
    private final Letterheads letterheads;
    private final AuditTrail audit;

    AskAgain(
            CaseFiles cases,
            RequestStore requests,
            BoardStore board,
            Outbox outbox,
            Letterheads letterheads,
            AuditTrail audit) {
        this.cases = cases;
        this.requests = requests;
        this.board = board;
        this.outbox = outbox;
        this.letterheads = letterheads;
        this.audit = audit;
    }

    @Transactional
    public void handle(Viewer by, long requestId) {
        by.require(Power.QUERY_ASSETS);
        var request = requests.find(requestId, cases.visibleTo(by)).orElseThrow(() -> Refused.notFound("query"));
        var file = cases.lock(by, request.caseId());
        var cell = board.cell(requestId);
        switch (cell.answer() == null ? "" : cell.answer()) {
            case "" -> {
                outbox.offerAgain(request.itemId());
                requests.backOnline(requestId);
            }
            case "REFUSED" -> {
                var head = letterheads.of(file.courtCode(), file.number(), "", List.of());
                requests.replaced(
                        requestId,
                        outbox.replace(head.division(), request.itemId()).id());
            }
            default ->
                throw Refused.conflict(
                        Reason.of("ALREADY_ANSWERED", "已经答复；要更新情况请发起新一轮查询", "Answered; start a new round to ask anew"));
        }
        audit.record(by, "QUERY_SENT_AGAIN", "query:" + requestId, Map.of("item", "" + request.itemId()));
    }
}
