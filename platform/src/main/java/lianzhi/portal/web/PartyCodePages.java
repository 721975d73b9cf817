package lianzhi.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseId;
import lianzhi.portal.entry.ListPartyCodes;
import lianzhi.portal.entry.PartyCodes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Staff give a party his code; it is shown once. */
@RestController
@Tag(name = "portal")
class PartyCodePages {
    private final PartyCodes codes;
    private final ListPartyCodes list;

    PartyCodePages(PartyCodes codes, ListPartyCodes list) {
        this.codes = codes;
        this.list = list;
    }

    record Listing(List<ListPartyCodes.Given> items, int total) {}

    @Viewed(act = "PARTY_VIEWED", of = "case:{id}", often = true)
    @GetMapping("/api/v1/cases/{id}/portal-codes")
    @Operation(operationId = "portalCodes", summary = "Which party has a code, since when, and when it was last used")
    Listing list(Viewer viewer, @PathVariable long id) {
        var items = list.handle(viewer, new CaseId(id));
        return new Listing(items, items.size());
    }

    record To(long casePartyId) {}

    record Issued(String code) {}

    @PostMapping("/api/v1/cases/{id}/portal-codes")
    @Operation(operationId = "issuePortalCode", summary = "A new code for a party; the old one is void")
    Issued issue(Viewer viewer, @PathVariable long id, @RequestBody To to) {
        return new Issued(codes.issue(viewer, new CaseId(id), to.casePartyId()));
    }
}
