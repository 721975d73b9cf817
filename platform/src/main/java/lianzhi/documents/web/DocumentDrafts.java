package lianzhi.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.documents.issue.DraftDocument;
import lianzhi.documents.template.MergedText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Before a document is issued: what it needs, and how it reads. */
@RestController
@RequestMapping("/api/v1/cases/{id}/document-drafts/{code}")
@Tag(name = "documents")
class DocumentDrafts {
    private final DraftDocument draft;

    DocumentDrafts(DraftDocument draft) {
        this.draft = draft;
    }

    record Facts(Map<String, String> facts) {}

    @Viewed(act = "PARTY_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Operation(operationId = "documentDraft", summary = "What the document needs; what the case knows is filled in")
    DraftDocument.Questions fields(Viewer viewer, @PathVariable long id, @PathVariable String code) {
        return draft.fields(viewer, new CaseId(id), code);
    }

    @PostMapping
    @Operation(operationId = "previewDocument", summary = "How the document will read; nothing is kept")
    MergedText preview(Viewer viewer, @PathVariable long id, @PathVariable String code, @RequestBody Facts told) {
        return draft.preview(viewer, new CaseId(id), code, told.facts());
    }
}
