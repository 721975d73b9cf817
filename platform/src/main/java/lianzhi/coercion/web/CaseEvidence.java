package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.Evidence;
import lianzhi.coercion.EvidenceBox;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 证据材料 of a case: taken in by staff, given out as a download that no browser runs. */
@RestController
@RequestMapping("/api/v1/cases/{id}/evidence")
@Tag(name = "coercion")
class CaseEvidence {
    private final CaseFiles cases;
    private final EvidenceBox box;

    CaseEvidence(CaseFiles cases, EvidenceBox box) {
        this.cases = cases;
        this.box = box;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addEvidence", summary = "Take in a file: PDF, JPG or PNG")
    Evidence add(Viewer viewer, @PathVariable long id, @RequestPart("file") MultipartFile file) throws IOException {
        viewer.require(Power.CARRY_OUT);
        var caseId = cases.visible(viewer, new CaseId(id)).id();
        return box.keep(
                caseId, null, viewer, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }

    @Viewed(act = "EVIDENCE_VIEWED", of = "evidence:{evidenceId}")
    @GetMapping("/{evidenceId}")
    @Operation(operationId = "evidence", summary = "A file as it came")
    ResponseEntity<byte[]> get(Viewer viewer, @PathVariable long id, @PathVariable long evidenceId) {
        viewer.require(Power.READ_CASE);
        var found = box.find(cases.readable(viewer, new CaseId(id)).id(), evidenceId);
        var disposition = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .body(box.content(evidenceId));
    }
}
