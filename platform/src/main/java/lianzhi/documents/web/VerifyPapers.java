package lianzhi.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.documents.issue.VerifyPaper;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open to everyone who holds a paper with a code. */
@RestController
@RequestMapping("/api/v1/portal/papers")
@Tag(name = "documents")
class VerifyPapers {
    private final VerifyPaper verify;

    VerifyPapers(VerifyPaper verify) {
        this.verify = verify;
    }

    @GetMapping("/{code}")
    @Operation(operationId = "verifyPaper", summary = "Whether a court issued the paper with this code")
    VerifyPaper.Verified verify(@PathVariable String code) {
        return verify.handle(code);
    }
}
