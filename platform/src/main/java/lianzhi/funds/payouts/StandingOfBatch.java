package lianzhi.funds.payouts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * How the cases of a batch stood when it began.
 *
 * @param verified parties of cases with a verified account
 * @param free of the applicants, what is kept for costs included
 */
record StandingOfBatch(
        Set<CaseId> seen,
        Map<CaseId, List<CaseParty>> parties,
        Set<Long> verified,
        Map<CaseId, Money> free,
        Map<CaseId, Money> kept,
        Map<String, Payout> earlier) {
    Optional<Payout> proposed(String key) {
        return Optional.ofNullable(earlier.get(key));
    }

    /** The free sum to the one applicant whose account is verified. */
    ProposePayout.Proposal proposal(CaseId id) {
        if (!seen.contains(id)) {
            throw Refused.notFound("case");
        }
        var applicants = parties.getOrDefault(id, List.of()).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT && verified.contains(party.id()))
                .toList();
        if (applicants.size() != 1) {
            throw Refused.rule(Reason.of(
                    "PAYEE_NOT_ONE",
                    "有多名或没有已核实账户的申请执行人，请逐件提出",
                    "Not exactly one applicant with a verified account: propose it by itself"));
        }
        var sum = KeptForCosts.less(free.getOrDefault(id, Money.ZERO), kept.getOrDefault(id, Money.ZERO));
        return new ProposePayout.Proposal(applicants.getFirst().id(), sum, "", null);
    }
}
