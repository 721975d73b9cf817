package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.cases.closing.CloseAnswer;
import lianzhi.cases.closing.CloseCase;
import lianzhi.cases.closing.CloseRequest;
import lianzhi.cases.closing.Closing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "cases")
class ClosingController {
    private final CloseCase closeCase;

    ClosingController(CloseCase closeCase) {
        this.closeCase = closeCase;
    }

    @Viewed(act = "CASE_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/closing/{way}")
    @Operation(operationId = "showClosing", summary = "The conditions of a way of closing")
    Closing conditions(Viewer viewer, @PathVariable long id, @PathVariable String way) {
        viewer.require(Power.READ_CASE);
        return closeCase.conditions(viewer, new CaseId(id), way);
    }

    @PostMapping("/close")
    @Operation(operationId = "closeCase", summary = "Close a case, or ask for the signature that closes it")
    CloseAnswer close(Viewer viewer, @PathVariable long id, @RequestBody CloseRequest request) {
        return closeCase.close(viewer, new CaseId(id), request);
    }
}
