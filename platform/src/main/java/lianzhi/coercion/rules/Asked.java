package lianzhi.coercion.rules;

import java.time.LocalDate;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseParty;
import lianzhi.coercion.catalogue.ActKind;
import lianzhi.coercion.catalogue.Conduct;
import lianzhi.coercion.crime.Checklist;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at.
 *
 * @param outcome of the declaration the proposal rests on; null without one
 * @param unanswered findings of that declaration that the debtor was not asked about or may still answer
 * @param answeredBefore whether the same act was answered in the same way already
 * @param knownStanding which special standing an earlier proposal names of this person; null for none
 * @param checklist of a referral; null for other acts
 */
public record Asked(
        Proposal proposal,
        CaseBrief file,
        CaseParty party,
        ActKind kind,
        Conduct conduct,
        LocalDate today,
        @Nullable String outcome,
        int unanswered,
        boolean answeredBefore,
        @Nullable String knownStanding,
        @Nullable Checklist checklist) {
    /** The person whom the act is against is a unit. */
    boolean isUnit() {
        return party.isUnit() && proposal.personName() == null;
    }
}
