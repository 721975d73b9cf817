package lianzhi.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.exchange.RawMessages;
import lianzhi.exchange.ReceivedMessage;
import lianzhi.inquiry.store.RequestStore;
import lianzhi.law.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 看报文: what the institution sent about a request, byte for byte. */
@RestController
@Tag(name = "inquiry")
class QueryMessages {
    private final CaseFiles cases;
    private final RequestStore requests;
    private final RawMessages raw;
    private final AuditTrail audit;

    QueryMessages(CaseFiles cases, RequestStore requests, RawMessages raw, AuditTrail audit) {
        this.cases = cases;
        this.requests = requests;
        this.raw = raw;
        this.audit = audit;
    }

    record MessageList(List<ReceivedMessage> items, int total) {}

    @GetMapping("/api/v1/queries/{id}/messages")
    @Operation(operationId = "queryMessages", summary = "What an institution sent about a request, verbatim")
    MessageList list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.QUERY_ASSETS);
        var request = requests.find(id, cases.visibleTo(viewer)).orElseThrow(() -> Refused.notFound("query"));
        var items = raw.about(request.itemId());
        audit.record(viewer, "MESSAGES_VIEWED", "query:" + id, Map.of("messages", "" + items.size()));
        return new MessageList(items, items.size());
    }
}
