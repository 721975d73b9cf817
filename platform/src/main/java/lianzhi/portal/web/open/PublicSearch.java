package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.portal.lookup.Certificates;
import lianzhi.portal.lookup.Certificates.Certificate;
import lianzhi.portal.lookup.SearchPublic;
import lianzhi.portal.lookup.SearchPublic.Found;
import lianzhi.portal.lookup.SearchPublic.Question;
import lianzhi.portal.lookup.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The public's search for programs and the portal's own page. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "portal")
class PublicSearch {
    private final SearchPublic search;
    private final Certificates certificates;
    private final Throttle throttle;

    PublicSearch(SearchPublic search, Certificates certificates, Throttle throttle) {
        this.search = search;
        this.certificates = certificates;
        this.throttle = throttle;
    }

    @GetMapping("/search")
    @Operation(operationId = "publicSearch", summary = "Listed and restricted persons and ended rounds, masked")
    Found search(
            HttpServletRequest request,
            @RequestParam String q,
            @RequestParam @Nullable String mode,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String court,
            @RequestHeader(name = "X-Proof", required = false) @Nullable String proof) {
        pass(request, proof);
        var found = search.handle(new Question(q, mode, kind, court));
        throttle.handedOut(found.items().size());
        return found;
    }

    @PostMapping("/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "issueCertificate", summary = "A certificate of the answer, with a code to check")
    Certificate certificate(
            HttpServletRequest request,
            @RequestBody Question question,
            @RequestHeader(name = "X-Proof", required = false) @Nullable String proof) {
        pass(request, proof);
        return certificates.issue(question);
    }

    @GetMapping("/certificates/{code}")
    @Operation(operationId = "checkCertificate", summary = "What a certificate says, as it was issued")
    Certificate check(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestHeader(name = "X-Proof", required = false) @Nullable String proof) {
        pass(request, proof);
        return certificates.check(code);
    }

    private void pass(HttpServletRequest request, @Nullable String proof) {
        var gate = throttle.pass(request.getRemoteAddr(), proof);
        if (!gate.open()) {
            throw Refused.forbidden(Reason.of(
                            gate.riddle().isEmpty() ? "SEARCH_TOO_OFTEN" : "SEARCH_PROOF_NEEDED",
                            "查询过于频繁，请稍后再试",
                            "Too many questions; solve the riddle or wait a minute")
                    .with(java.util.Map.of("riddle", gate.riddle())));
        }
    }
}
