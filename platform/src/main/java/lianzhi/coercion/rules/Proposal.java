package lianzhi.coercion.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 强制措施提案.
 *
 * @param casePartyId the party it is about
 * @param personName the principal or person responsible of a unit; null for the party itself
 * @param declarationId the declaration whose outcome is the ground; null otherwise
 * @param special NONE, DEPUTY, CPPCC or OTHER: whether prior steps are needed
 * @param priorStep paper with which the prior step was taken
 * @param facts what this kind of act asks for
 * @param elements of a referral; none for other acts
 */
public record Proposal(
        String kind,
        long casePartyId,
        @Nullable String personName,
        String conduct,
        LocalDate conductOn,
        String conductText,
        @Nullable Long declarationId,
        boolean urgent,
        String special,
        @Nullable String priorStep,
        Map<String, String> facts,
        List<Element> elements) {
    public Proposal {
        facts = Map.copyOf(facts);
        elements = elements == null ? List.of() : List.copyOf(elements);
    }

    public Optional<Element> element(String code) {
        return elements.stream().filter(one -> code.equals(one.code())).findFirst();
    }

    public Proposal saying(Map<String, String> other) {
        return new Proposal(
                kind,
                casePartyId,
                personName,
                conduct,
                conductOn,
                conductText,
                declarationId,
                urgent,
                special,
                priorStep,
                other,
                elements);
    }

    public String fact(String code) {
        return facts.getOrDefault(code, "").strip();
    }

    /** As it is kept: with the standing of the person and the paper of the step that came first, for who signs and for later. */
    public Proposal kept(boolean ofDeclaration, String party) {
        var all = new TreeMap<>(facts);
        if (!special.equals("NONE")) all.put("standing", special);
        if (priorStep != null && !priorStep.isBlank()) all.put("priorStep", priorStep.strip());
        return new Proposal(
                kind,
                casePartyId,
                // who is named as himself is not another person
                personName == null || personName.isBlank() || personName.strip().equals(party)
                        ? null
                        : personName.strip(),
                conduct,
                conductOn,
                conductText,
                // what has nothing to do with the declaration is the same act with and without it
                ofDeclaration ? declarationId : null,
                urgent,
                special,
                priorStep,
                all,
                elements);
    }

    /** Two proposals with the same key answer the same act of the person. */
    public String conductKey() {
        return declarationId == null ? conduct + ":" + conductOn : "declaration:" + declarationId + ":" + conduct;
    }
}
