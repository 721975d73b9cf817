package lianzhi.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.documents.issue.ChangeTemplate;
import lianzhi.documents.issue.OrderDocument;
import lianzhi.documents.print.DocumentPdf;
import lianzhi.documents.store.TemplateStore;
import lianzhi.documents.template.DocumentCatalogue;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.Template;
import lianzhi.documents.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Templates: the catalogue, the text in use, and its changes. */
@RestController
@RequestMapping("/api/v1/document-templates")
@Tag(name = "documents")
class TemplatePages {
    private final DocumentCatalogue catalogue;
    private final Templates templates;
    private final TemplateStore store;
    private final ChangeTemplate change;

    TemplatePages(DocumentCatalogue catalogue, Templates templates, TemplateStore store, ChangeTemplate change) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.store = store;
        this.change = change;
    }

    /** @param byHand can be ordered on the documents page; signature is the act that must be signed first */
    record Kind(
            DocumentKind kind,
            boolean written,
            int version,
            boolean byHand,
            @Nullable String signature) {}

    record Listing(List<Kind> items, int total) {}

    record Page(DocumentKind kind, Template template, Set<String> fields, List<TemplateStore.Change> changes) {}

    record Draft(String body) {}

    @GetMapping
    @Operation(operationId = "documentTemplates", summary = "Every kind of document and whether its text was written")
    Listing list(Viewer viewer) {
        var versions = store.versions();
        var items = catalogue.kinds().stream()
                .map(k -> new Kind(
                        k,
                        Templates.isWritten(k.code()),
                        versions.getOrDefault(k.code(), 0),
                        OrderDocument.isByHand(k),
                        OrderDocument.signature(k)))
                .toList();
        return new Listing(items, items.size());
    }

    @GetMapping("/{code}")
    @Operation(operationId = "documentTemplate", summary = "The text in use and its changes")
    Page page(Viewer viewer, @PathVariable String code) {
        var kind = catalogue.kind(code);
        var template = templates.of(kind);
        return new Page(kind, template, template.fields(), store.changes(code));
    }

    @PutMapping("/{code}")
    @Operation(operationId = "changeTemplate", summary = "Save a new version of the text, with a reason")
    Page change(Viewer viewer, @PathVariable String code, @RequestBody ChangeTemplate.Input input) {
        change.handle(viewer, catalogue.kind(code), input);
        return page(viewer, code);
    }

    @PostMapping(path = "/{code}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "previewTemplate", summary = "The draft as PDF, each field shown by its name")
    byte[] preview(Viewer viewer, @PathVariable String code, @RequestBody Draft draft) {
        viewer.require(Power.MANAGE_SETTINGS);
        return DocumentPdf.of(ChangeTemplate.sample(new Template(code, 0, draft.body())));
    }
}
