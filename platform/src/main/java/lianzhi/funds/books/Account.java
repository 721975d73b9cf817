package lianzhi.funds.books;

import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import org.jspecify.annotations.Nullable;

/**
 * 账户: whose money it is. Opened when it is first needed.
 *
 * @param caseId only for accounts of a case
 * @param role only for {@link AccountKind#CASE}: DEBTOR holds what arrived, APPLICANT what was allocated
 */
public record Account(
        String courtCode, AccountKind kind, @Nullable CaseId caseId, CaseParty.@Nullable Role role) {
    public static Account ofDebtor(String courtCode, CaseId id) {
        return new Account(courtCode, AccountKind.CASE, id, CaseParty.Role.DEBTOR);
    }

    public static Account ofApplicant(String courtCode, CaseId id) {
        return new Account(courtCode, AccountKind.CASE, id, CaseParty.Role.APPLICANT);
    }

    public static Account escrow(String courtCode, CaseId id) {
        return new Account(courtCode, AccountKind.ESCROW, id, null);
    }

    public static Account ofCourt(String courtCode, AccountKind kind) {
        return new Account(courtCode, kind, null, null);
    }
}
