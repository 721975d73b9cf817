package lianzhi.coercion.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.Viewed;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.coercion.crime.Checklist;
import lianzhi.coercion.crime.ReadChecklist;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 拒执要件清单: what the case holds before a referral is proposed. */
@RestController
@RequestMapping("/api/v1/cases/{id}/coercion/referral")
@Tag(name = "coercion")
class ReferralChecklist {
    private final CaseFiles cases;
    private final ReadChecklist read;

    ReferralChecklist(CaseFiles cases, ReadChecklist read) {
        this.cases = cases;
        this.read = read;
    }

    @Viewed(act = "COERCION_VIEWED", of = "case:{id}", often = true)
    @GetMapping
    @Transactional(readOnly = true)
    @Operation(
            operationId = "referralChecklist",
            summary =
                    "For a criminal referral: services, punishments, papers and evidence of the case, kinds of conduct")
    Checklist of(Viewer viewer, @PathVariable long id, @RequestParam(defaultValue = "0") long casePartyId) {
        viewer.require(Power.PUNISH);
        return read.of(cases.visible(viewer, new CaseId(id)).id(), casePartyId);
    }
}
