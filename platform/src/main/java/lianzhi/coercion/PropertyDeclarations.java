package lianzhi.coercion;

import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** 财产申报办理: what debtors must declare, have declared, and may still explain. */
public interface PropertyDeclarations {
    List<PropertyDeclaration> of(CaseId id);

    Optional<PropertyDeclaration> of(CaseId id, long casePartyId);

    /**
     * A report by the debtor himself. The first one fills in every section; a later one only what has changed.
     *
     * @param nothing sections of which he says there is nothing
     * @param evidence ids of files that he handed in for this case
     */
    record Filing(
            String signedBy,
            @Nullable String statement,
            List<Section> nothing,
            List<PropertyDeclaration.Item> items,
            List<Long> evidence) {
        public Filing {
            nothing = List.copyOf(nothing);
            items = List.copyOf(items);
            evidence = List.copyOf(evidence);
        }
    }

    PropertyDeclaration file(CaseId id, long casePartyId, Filing filing);

    /** What the debtor says to a finding that he was asked about. */
    PropertyDeclaration explain(CaseId id, long casePartyId, long findingId, String answer);
}
