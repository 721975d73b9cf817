package lianzhi.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.documents.Documents;
import lianzhi.documents.IssuedDocument;
import lianzhi.documents.issue.ReadDocument;
import lianzhi.documents.template.MergedText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One document, to read on the screen or as PDF. */
@RestController
@RequestMapping("/api/v1/documents")
@Tag(name = "documents")
class DocumentPages {
    private final Documents documents;
    private final ReadDocument read;
    private final CaseFiles cases;

    DocumentPages(Documents documents, ReadDocument read, CaseFiles cases) {
        this.documents = documents;
        this.read = read;
        this.cases = cases;
    }

    record Page(IssuedDocument document, MergedText text) {}

    @Viewed(act = "DOCUMENT_VIEWED", of = "document:{id}")
    @GetMapping("/{id}")
    @Operation(operationId = "document", summary = "A document, block by block")
    Page page(Viewer viewer, @PathVariable long id) {
        var document = visible(viewer, id);
        return new Page(document, read.text(id));
    }

    @Viewed(act = "DOCUMENT_VIEWED", of = "document:{id}")
    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "documentPdf", summary = "A document as PDF")
    ResponseEntity<byte[]> pdf(Viewer viewer, @PathVariable long id) {
        var document = visible(viewer, id);
        var name = ContentDisposition.inline()
                .filename(document.title() + "-" + id + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(documents.pdf(id));
    }

    private IssuedDocument visible(Viewer viewer, long id) {
        viewer.require(Power.READ_CASE);
        var document = read.find(id);
        cases.readable(viewer, document.caseId());
        return document;
    }
}
