package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lianzhi.documents.Documents;
import lianzhi.documents.PartyPapers;
import lianzhi.documents.PartyPapers.ServedPaper;
import lianzhi.law.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 我的文书: what was served on the party who opened the case. */
@RestController
@RequestMapping("/api/v1/portal/papers")
@Tag(name = "portal")
class PortalPapers {
    private final PartyPapers papers;
    private final Documents documents;

    PortalPapers(PartyPapers papers, Documents documents) {
        this.papers = papers;
        this.documents = documents;
    }

    record MyPapers(List<ServedPaper> items, int total) {}

    @GetMapping
    @Operation(operationId = "myPapers", summary = "Papers that were served on me")
    MyPapers list(HttpServletRequest request) {
        var opened = PortalDeclaration.opened(request);
        var items = papers.servedOn(opened.caseId(), opened.casePartyId());
        return new MyPapers(items, items.size());
    }

    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(operationId = "myPaper", summary = "One of them as PDF")
    byte[] pdf(@PathVariable long id, HttpServletRequest request) {
        var opened = PortalDeclaration.opened(request);
        var paper = papers.servedOn(opened.caseId(), opened.casePartyId()).stream()
                .filter(one -> one.documentId() == id)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("paper"));
        return documents.pdf(paper.documentId());
    }
}
