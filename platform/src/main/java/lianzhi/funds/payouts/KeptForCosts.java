package lianzhi.funds.payouts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.store.CostLines;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;

/**
 * 留给费用收款人: what plans gave to lines of costs that name an appraiser or another creditor of costs, until he is paid. It
 * lies on the case's account and is not the applicant's; a line that names nobody, or the applicant, is what he advanced.
 * Less what a payout to him takes of it with a reason.
 */
@Component
public class KeptForCosts {
    private final CaseFiles files;
    private final CostLines lines;

    KeptForCosts(CaseFiles files, CostLines lines) {
        this.files = files;
        this.lines = lines;
    }

    public Money of(CaseId id) {
        return of(List.of(id)).getOrDefault(id, Money.ZERO);
    }

    /** Of each of these cases that has any. */
    public Map<CaseId, Money> of(Collection<CaseId> ids) {
        var given = lines.open(ids);
        if (given.isEmpty()) {
            return Map.of();
        }
        var parties = files.parties(given.keySet());
        var kept = new HashMap<CaseId, Money>();
        given.forEach((id, open) -> {
            var applicants = parties.getOrDefault(id, List.of()).stream()
                    .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                    .map(CaseParty::name)
                    .toList();
            open.stream()
                    .filter(line -> CostNames.isOfAnother(line.name(), applicants))
                    .forEach(line -> kept.merge(id, line.amount(), Money::plus));
        });
        lines.taken(kept.keySet()).forEach((id, taken) -> kept.computeIfPresent(id, (_, sum) -> less(sum, taken)));
        kept.values().removeIf(Money::isZero);
        return kept;
    }

    /** What is left of this sum for the applicant. */
    public Money less(CaseId id, Money free) {
        return less(free, of(id));
    }

    static Money less(Money free, Money kept) {
        return free.minus(kept.min(free));
    }
}
