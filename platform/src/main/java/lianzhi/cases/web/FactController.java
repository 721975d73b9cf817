package lianzhi.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.facts.RecordFact;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}/facts")
@Tag(name = "cases")
class FactController {
    private final RecordFact record;

    FactController(RecordFact record) {
        this.record = record;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "recordPartyFact", summary = "A debtor died, or his bankruptcy was accepted or rejected")
    void record(Viewer viewer, @PathVariable long id, @RequestBody RecordFact.Input input) {
        record.handle(viewer, new CaseId(id), input);
    }
}
