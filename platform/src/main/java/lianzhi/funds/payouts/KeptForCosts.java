package lianzhi.funds.payouts;

import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.store.CostLines;
import lianzhi.law.Money;
import org.springframework.stereotype.Component;

/**
 * 留给费用收款人: what plans gave to lines of costs that name an appraiser or another creditor of costs, until he is paid. It
 * lies on the case's account and is not the applicant's; a line that names nobody, or the applicant, is what he advanced.
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
        var given = lines.open(id);
        if (given.isEmpty()) {
            return Money.ZERO;
        }
        var applicants = files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                .map(CaseParty::name)
                .toList();
        return given.stream()
                .filter(line -> CostNames.isOfAnother(line.name(), applicants))
                .map(CostLines.Open::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What is left of this sum for the applicant. */
    public Money less(CaseId id, Money free) {
        return free.minus(of(id).min(free));
    }
}
