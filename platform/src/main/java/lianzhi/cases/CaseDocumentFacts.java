package lianzhi.cases;

import java.util.Map;

/**
 * 文书要素: what every document of a case may name: court.name, case.number, applicants.names, debtors.names,
 * parties.names, officer.name, title.number, claim.items, claim.amount, fee.amount, fee.base, case.filedOn,
 * account.number. Money in yuan without separators, dates in ISO.
 */
public interface CaseDocumentFacts {
    Map<String, String> of(CaseId id);
}
