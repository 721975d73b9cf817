package lianzhi.funds.payouts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.FreeOfCases;
import lianzhi.funds.store.PayeeStore;
import lianzhi.funds.store.PayoutStore;
import org.springframework.stereotype.Component;

/**
 * Each question about the cases of a batch once for all of them. What was proposed under its keys is asked last: whoever
 * sends the same batch meanwhile finds either the payout or the money that it takes.
 */
@Component
class AskBatch {
    private final CaseFiles files;
    private final PayeeStore payees;
    private final FreeOfCases free;
    private final KeptForCosts kept;
    private final PayoutStore payouts;

    AskBatch(CaseFiles files, PayeeStore payees, FreeOfCases free, KeptForCosts kept, PayoutStore payouts) {
        this.files = files;
        this.payees = payees;
        this.free = free;
        this.kept = kept;
        this.payouts = payouts;
    }

    StandingOfBatch of(Viewer by, List<CaseId> wanted, Collection<String> keys) {
        var seen = files.visible(by, wanted).keySet();
        return new StandingOfBatch(
                seen,
                files.parties(seen),
                payees.verified(seen).stream().map(PayeeAccount::casePartyId).collect(Collectors.toSet()),
                free.forApplicants(seen),
                kept.of(seen),
                payouts.byKeys(by.personId(), keys));
    }
}
