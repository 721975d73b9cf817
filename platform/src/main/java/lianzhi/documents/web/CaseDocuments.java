package lianzhi.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.issue.NotifyDebtors;
import lianzhi.documents.issue.OrderDocument;
import lianzhi.documents.issue.ServeDocument;
import lianzhi.documents.store.DocumentStore;
import lianzhi.documents.template.DocumentCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case's documents: what was issued, on whom it was served, and what to issue next. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "documents")
class CaseDocuments {
    private final OrderDocument order;
    private final NotifyDebtors notify;
    private final ServeDocument serve;
    private final DocumentStore store;
    private final DocumentCatalogue catalogue;
    private final CaseFiles cases;

    CaseDocuments(
            OrderDocument order,
            NotifyDebtors notify,
            ServeDocument serve,
            DocumentStore store,
            DocumentCatalogue catalogue,
            CaseFiles cases) {
        this.order = order;
        this.notify = notify;
        this.serve = serve;
        this.store = store;
        this.catalogue = catalogue;
        this.cases = cases;
    }

    /** @param kindZh which of the many rulings it is, as the catalogue names it */
    record Served(IssuedDocument document, String kindZh, String kindEn, List<DocumentStore.Service> services) {}

    record Listing(List<Served> items, int total) {}

    record Order(String code, Map<String, String> facts) {}

    @Viewed(act = "DOCUMENTS_LISTED", of = "case:{id}", often = true)
    @GetMapping("/cases/{id}/documents")
    @Operation(operationId = "caseDocuments", summary = "Documents of a case with their service")
    Listing list(Viewer viewer, @PathVariable long id) {
        viewer.require(Power.READ_CASE);
        var caseId = cases.readable(viewer, new CaseId(id)).id();
        var services = store.servicesOfCase(caseId);
        var items = store.ofCase(caseId).stream()
                .map(document -> new Served(
                        document,
                        catalogue.kind(document.code()).titleZh(),
                        catalogue.kind(document.code()).titleEn(),
                        services.stream()
                                .filter(s -> s.documentId() == document.id())
                                .toList()))
                .toList();
        return new Listing(items, items.size());
    }

    @PostMapping("/cases/{id}/documents")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "issueDocument", summary = "Issue a document, or send it for signature where it needs one")
    OrderDocument.Ordered issue(Viewer viewer, @PathVariable long id, @RequestBody Order body) {
        return order.handle(viewer, new CaseId(id), body.code(), body.facts());
    }

    @PostMapping("/cases/{id}/notification")
    @Operation(operationId = "notifyDebtors", summary = "Issue the papers that start a case; again changes nothing")
    List<IssuedDocument> notifyDebtors(Viewer viewer, @PathVariable long id) {
        return notify.handle(viewer, new CaseId(id));
    }

    @PostMapping("/documents/{id}/services")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "serveDocument", summary = "Record that a document was served")
    void serve(Viewer viewer, @PathVariable long id, @RequestBody ServeDocument.Input input) {
        serve.handle(viewer, id, input);
    }
}
