package lianzhi.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.documents.issue.ReadPapersToSign;
import lianzhi.documents.template.MergedText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What leaves with a signature, before it is given. */
@RestController
@Tag(name = "documents")
class PapersOfApprovals {
    private final ReadPapersToSign read;

    PapersOfApprovals(ReadPapersToSign read) {
        this.read = read;
    }

    record PapersToRead(List<MergedText> items, int total) {}

    @Viewed(act = "DOCUMENT_VIEWED", of = "approval:{id}")
    @GetMapping("/api/v1/approvals/{id}/papers")
    @Operation(operationId = "papersToSign", summary = "How the papers will read that leave with this signature")
    PapersToRead papers(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "0") int page) {
        var shown = read.of(viewer, id, Math.clamp(page, 0, 10_000));
        return new PapersToRead(shown.items(), shown.total());
    }
}
