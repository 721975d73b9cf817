package lianzhi.cases;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * 文书要素: what every document of a case may name: court.name, court.higher, case.number, case.cause, case.filedOn,
 * applicants.names, debtors.names, parties.names, officer.name, title.number, claim.items, claim.amount, debt.total,
 * paid.total, fee.amount, fee.base, account.number; person.name where there is one debtor, amounts.table once something
 * was paid, performed.on once nothing is owed. Money in yuan without separators, dates in ISO.
 */
public interface CaseDocumentFacts {
    /** Those for which the debt and its books are read. */
    Set<String> OF_THE_DEBT =
            Set.of("claim.items", "claim.amount", "debt.total", "paid.total", "amounts.table", "performed.on");

    Map<String, String> of(CaseId id);

    /** The same for many cases, read at once. */
    Map<CaseId, Map<String, String>> of(Collection<CaseId> ids);

    /** Without those of the debt, for papers that do not name them. */
    Map<CaseId, Map<String, String>> withoutDebt(Collection<CaseId> ids);
}
