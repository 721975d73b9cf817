package lianzhi.cases;

/**
 * 案件当事人: a party in its role in one case.
 *
 * @param id of the party in this case
 * @param partyId of the party's one file across all courts
 * @param role APPLICANT or DEBTOR
 * @param idKind ID_CARD, CREDIT_CODE, ORGANISATION_CODE, PASSPORT or OTHER
 * @param idNumber unmasked; mask before it is shown to who may not see it
 */
public record CaseParty(long id, long partyId, Role role, String name, boolean isUnit, String idKind, String idNumber) {
    public enum Role {
        APPLICANT,
        DEBTOR
    }
}
