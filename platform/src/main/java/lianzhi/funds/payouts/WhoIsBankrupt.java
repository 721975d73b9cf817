package lianzhi.funds.payouts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.cases.CaseParty;
import lianzhi.funds.store.Bankruptcy;

/** 谁破产: debtors of a case by name, as payers are known. */
final class WhoIsBankrupt {
    private WhoIsBankrupt() {}

    /** The debtors whose bankruptcy was accepted, with the first day. */
    static Map<String, LocalDate> byName(List<Bankruptcy> all, List<CaseParty> debtors) {
        return debtors.stream()
                .flatMap(debtor -> all.stream()
                        .filter(one -> Objects.equals(one.casePartyId(), debtor.id()))
                        .map(one -> Map.entry(debtor.name().strip(), one.acceptedOn())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a.isBefore(b) ? a : b));
    }

    /** Names of debtors who are certainly not bankrupt: nobody is when the record does not say who is. */
    static Set<String> soundOnes(List<Bankruptcy> all, List<CaseParty> debtors, Set<String> bankrupt) {
        return all.stream().anyMatch(one -> one.casePartyId() == null)
                ? Set.of()
                : debtors.stream()
                        .map(debtor -> debtor.name().strip())
                        .filter(name -> !bankrupt.contains(name))
                        .collect(toSet());
    }
}
