package lianzhi.documents.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.PaperServed;
import lianzhi.documents.store.DocumentStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 送达登记: who received which paper, when and how. Recording the same service twice changes nothing. */
@Component
public class ServeDocument {
    private static final Set<String> METHODS =
            Set.of("DIRECT", "LEAVING", "MAIL", "ELECTRONIC", "ENTRUSTED", "PUBLIC_NOTICE");
    private final DocumentStore store;
    private final CaseFiles cases;
    private final CaseEvents events;
    private final AuditTrail audit;
    private final ApplicationEventPublisher published;
    private final Clock clock;

    ServeDocument(
            DocumentStore store,
            CaseFiles cases,
            CaseEvents events,
            AuditTrail audit,
            ApplicationEventPublisher published,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.audit = audit;
        this.published = published;
        this.clock = clock;
    }

    /** @param method DIRECT, LEAVING, MAIL, ELECTRONIC, ENTRUSTED or PUBLIC_NOTICE */
    public record Input(long casePartyId, String method, LocalDate servedOn, String note) {}

    @Transactional
    public void handle(Viewer by, long documentId, Input input) {
        by.require(Power.ISSUE_DOCUMENT);
        var document = store.find(documentId).orElseThrow(() -> Refused.notFound("documentId"));
        cases.lock(by, document.caseId());
        var recipient = recipient(document, input.casePartyId());
        check(document, input);
        var service = new DocumentStore.Service(
                documentId,
                recipient.name(),
                recipient.id(),
                input.method(),
                input.servedOn(),
                input.note(),
                clock.instant());
        if (store.serve(service, by.personId())) {
            events.happened(
                    document.caseId(),
                    EventOf.serving(document.code()),
                    input.servedOn().atTime(12, 0).atZone(clock.getZone()).toInstant(),
                    by,
                    Map.of(
                            "document", document.title(),
                            "template", document.code(),
                            "recipient", recipient.name(),
                            "casePartyId", "" + recipient.id(),
                            "method", input.method()));
            audit.record(by, "DOCUMENT_SERVED", "document:" + documentId, Map.of("recipient", recipient.name()));
            published.publishEvent(
                    new PaperServed(documentId, document.caseId(), document.code(), recipient.id(), input.servedOn()));
        }
    }

    private CaseParty recipient(IssuedDocument document, long casePartyId) {
        return cases.parties(document.caseId()).stream()
                .filter(party -> party.id() == casePartyId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
    }

    private void check(IssuedDocument document, Input input) {
        var reasons = new ArrayList<Reason>();
        if (!METHODS.contains(input.method())) {
            reasons.add(Reason.field("method", "SERVICE_METHOD_UNKNOWN", "没有这种送达方式", "No such method of service"));
        }
        if (input.servedOn().isAfter(LocalDate.now(clock))) {
            reasons.add(
                    Reason.field("servedOn", "SERVED_IN_FUTURE", "送达日期不能晚于今天", "The day of service is in the future"));
        }
        if (input.servedOn()
                .isBefore(document.issuedAt().atZone(clock.getZone()).toLocalDate())) {
            reasons.add(Reason.field(
                    "servedOn", "SERVED_BEFORE_ISSUED", "送达日期不能早于制发日期", "Served before the document was issued"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, reasons);
        }
    }
}
