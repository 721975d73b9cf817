package lianzhi.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.exchange.store.QuarantineStore;
import lianzhi.exchange.store.Quarantined;
import lianzhi.law.Refused;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 隔离区: for those who read the audit trail; the bytes may name persons of any case. */
@RestController
@RequestMapping("/api/v1/quarantine")
@Tag(name = "exchange")
class Quarantine {
    private static final int MOST = 200;
    private final QuarantineStore store;
    private final AuditTrail audit;

    Quarantine(QuarantineStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    record QuarantineList(List<Quarantined> items, int total) {}

    @GetMapping
    @Operation(operationId = "quarantine", summary = "Messages that were put aside, the newest first")
    QuarantineList list(Viewer viewer) {
        viewer.require(Power.READ_AUDIT);
        var items = store.newest(MOST);
        return new QuarantineList(items, items.size());
    }

    @GetMapping(path = "/{id}/bytes", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Transactional
    @Operation(operationId = "quarantinedBytes", summary = "The bytes of a message as they came")
    byte[] bytes(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_AUDIT);
        var bytes = store.bytes(id).orElseThrow(() -> Refused.notFound("message"));
        audit.record(viewer, "MESSAGES_VIEWED", "message:" + id, Map.of("messages", "1"));
        return bytes;
    }
}
