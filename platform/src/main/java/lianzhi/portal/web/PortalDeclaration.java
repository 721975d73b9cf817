package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import lianzhi.coercion.EvidenceBox;
import lianzhi.coercion.PropertyDeclarations;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.mycase.ShowMyDeclaration;
import lianzhi.portal.mycase.ShowMyDeclaration.MyDeclaration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 财产报告 in the portal: always of the case that this session has opened, never of one that is named. */
@RestController
@RequestMapping("/api/v1/portal")
@Tag(name = "portal")
class PortalDeclaration {
    private final ShowMyDeclaration show;
    private final PropertyDeclarations declarations;
    private final EvidenceBox box;

    PortalDeclaration(ShowMyDeclaration show, PropertyDeclarations declarations, EvidenceBox box) {
        this.show = show;
        this.declarations = declarations;
        this.box = box;
    }

    record Explanation(String answer) {}

    record Kept(long id, String name, int size, String sha256) {}

    @GetMapping("/declaration")
    @Operation(
            operationId = "myDeclaration",
            summary = "What the debtor must declare and has declared; masked for the applicant")
    MyDeclaration mine(HttpServletRequest request) {
        return show.handle(opened(request));
    }

    @PostMapping("/declaration")
    @Operation(operationId = "declareAssets", summary = "File a declaration or a supplement")
    MyDeclaration file(@RequestBody Filing filing, HttpServletRequest request) {
        var opened = opened(request);
        declarations.file(opened.caseId(), opened.casePartyId(), filing);
        return show.handle(opened);
    }

    @PostMapping("/declaration/questions/{id}/answer")
    @Operation(operationId = "explainFinding", summary = "Explain a point that the court asked about")
    MyDeclaration explain(@PathVariable long id, @RequestBody Explanation body, HttpServletRequest request) {
        var opened = opened(request);
        declarations.explain(opened.caseId(), opened.casePartyId(), id, body.answer());
        return show.handle(opened);
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "handInEvidence", summary = "Hand in a file: PDF, JPG or PNG")
    Kept evidence(@RequestPart("file") MultipartFile file, HttpServletRequest request) throws IOException {
        var opened = opened(request);
        var kept = box.keep(
                opened.caseId(),
                opened.casePartyId(),
                null,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes());
        return new Kept(kept.id(), kept.name(), kept.size(), kept.sha256());
    }

    static Opened opened(HttpServletRequest request) {
        return PortalSession.opened(request.getSession(false));
    }
}
