package lianzhi.portal.mycase;

import java.util.List;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseParty;
import lianzhi.law.Refused;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.visible.Visibility.Audience;
import org.springframework.stereotype.Component;

/** Who is looking at the opened case, in the words of the table of visibility. */
@Component
class Looker {
    private final CaseFiles cases;

    Looker(CaseFiles cases) {
        this.cases = cases;
    }

    CaseParty of(Opened opened) {
        return parties(opened).stream()
                .filter(party -> party.id() == opened.casePartyId())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("case"));
    }

    /** How he stands to what concerns this party of the case. */
    Audience towards(Opened opened, long casePartyId) {
        if (opened.casePartyId() == casePartyId) {
            return Audience.HIMSELF;
        }
        return of(opened).role() == CaseParty.Role.APPLICANT ? Audience.APPLICANT : Audience.OTHER_PARTY;
    }

    List<CaseParty> parties(Opened opened) {
        return cases.parties(opened.caseId());
    }
}
