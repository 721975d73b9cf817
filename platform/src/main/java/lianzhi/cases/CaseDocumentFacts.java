package lianzhi.cases;

import java.util.Collection;
import java.util.Map;

/**
 * 文书要素: what every document of a case may name: court.name, court.higher, case.number, case.cause, case.filedOn,
 * applicants.names, debtors.names, parties.names, officer.name, title.number, claim.items, claim.amount, debt.total,
 * paid.total, fee.amount, fee.base, account.number; person.name where there is one debtor, amounts.table once something
 * was paid, performed.on once nothing is owed. Money in yuan without separators, dates in ISO.
 */
public interface CaseDocumentFacts {
    Map<String, String> of(CaseId id);

    /** The same for many cases, read at once. */
    Map<CaseId, Map<String, String>> of(Collection<CaseId> ids);
}
