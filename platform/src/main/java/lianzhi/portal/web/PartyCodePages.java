package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.portal.entry.PartyCodes;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Staff give a party his code; it is shown once. */
@RestController
@Tag(name = "portal")
class PartyCodePages {
    private final PartyCodes codes;

    PartyCodePages(PartyCodes codes) {
        this.codes = codes;
    }

    record To(long casePartyId) {}

    record Issued(String code) {}

    @PostMapping("/api/v1/cases/{id}/portal-codes")
    @Operation(operationId = "issuePortalCode", summary = "A new code for a party; the old one is void")
    Issued issue(Viewer viewer, @PathVariable long id, @RequestBody To to) {
        return new Issued(codes.issue(viewer, new CaseId(id), to.casePartyId()));
    }
}
