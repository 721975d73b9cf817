package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The public's search for programs and the portal's own page. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "portal")
class PublicSearch {
    private static final String PROOF = "X-Proof";
    private final SearchPublic search;
    private final Certificates certificates;
    private final Throttle throttle;
    private final WriteFound write;

    PublicSearch(SearchPublic search, Certificates certificates, Throttle throttle, WriteFound write) {
        this.search = search;
        this.certificates = certificates;
        this.throttle = throttle;
        this.write = write;
    }

    /** The most asked of all: reads what it needs itself and writes the answer without a binder between. */
    @GetMapping("/search")
    @Operation(operationId = "publicSearch", summary = "Listed and restricted persons and ended rounds, masked")
    @Parameter(name = "q", in = ParameterIn.QUERY, required = true, schema = @Schema(type = "string"))
    @Parameter(name = "mode", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = "court", in = ParameterIn.QUERY, schema = @Schema(type = "string"))
    @Parameter(name = PROOF, in = ParameterIn.HEADER, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Found.class)))
    void search(
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        throttle.passWith(request.getRemoteAddr(), () -> request.getHeader(PROOF))
                .orRefuse();
        var found = search.look(ReadQuestion.of(request));
        throttle.handedOut(found.hits().size());
        if (found.wrongNumber()) throttle.wrongNumber(request.getRemoteAddr());
        write.to(response, found);
    }

    @PostMapping("/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "issueCertificate", summary = "A certificate of the answer, with a code to check")
    Certificate certificate(
            HttpServletRequest request,
            @RequestBody Question question,
            @RequestHeader(name = PROOF, required = false) @Nullable String proof) {
        throttle.pass(request.getRemoteAddr(), proof).orRefuse();
        return certificates.issue(question);
    }

    @GetMapping("/certificates/{code}")
    @Operation(operationId = "checkCertificate", summary = "What a certificate says, as it was issued")
    Certificate check(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestHeader(name = PROOF, required = false) @Nullable String proof) {
        throttle.pass(request.getRemoteAddr(), proof).orRefuse();
        return certificates.check(code);
    }
}
