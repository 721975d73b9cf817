package lianzhi.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.ActWords.Act;
import lianzhi.audit.AuditTrail;
import lianzhi.audit.TrailSearch;
import lianzhi.audit.VerifiedTrail;
import lianzhi.audit.VerifyTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit")
class AuditController {
    private final TrailSearch search;
    private final VerifyTrail verify;
    private final AuditTrail trail;
    private final NameActs names;
    private final DetailWords words;

    AuditController(TrailSearch search, VerifyTrail verify, AuditTrail trail, NameActs names, DetailWords words) {
        this.search = search;
        this.verify = verify;
        this.trail = trail;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/entries")
    @Operation(operationId = "listAuditEntries", summary = "Who saw and did what, newest first")
    TrailSearch.Page entries(
            Viewer viewer,
            @RequestParam @Nullable String act,
            @RequestParam @Nullable String subject,
            @RequestParam @Nullable Long personId,
            @RequestParam @Nullable String courtCode,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        viewer.require(Power.READ_AUDIT);
        return search.find(new TrailSearch.Question(act, subject, personId, courtCode, from, to, page, size));
    }

    @GetMapping("/acts")
    @Operation(operationId = "listAuditActs", summary = "Every act that occurs in the trail, with its name")
    List<Act> acts(Viewer viewer) {
        viewer.require(Power.READ_AUDIT);
        return names.of(search.acts());
    }

    @GetMapping("/words")
    @Operation(operationId = "listAuditWords", summary = "What the codes in the details of an entry mean")
    List<Act> words(Viewer viewer) {
        viewer.require(Power.READ_AUDIT);
        return words.all();
    }

    @PostMapping("/verification")
    @Operation(operationId = "verifyAudit", summary = "Count the hash chain again")
    VerifiedTrail verify(Viewer viewer) {
        viewer.require(Power.READ_AUDIT);
        var found = verify.handle();
        trail.record(viewer, "AUDIT_VERIFIED", "audit:*", Map.of("intact", String.valueOf(found.intact())));
        return found;
    }
}
