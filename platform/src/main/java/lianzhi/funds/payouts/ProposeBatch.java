package lianzhi.funds.payouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.books.Account;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayeeStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 批量提出发放: for each case its free sum to its one verified applicant; each in its own transaction. */
@Component
public class ProposeBatch {
    private static final int MOST = 5000;

    /** What became of one case. @param reasons why nothing was proposed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BatchProposal(
            long caseId, @Nullable Long payoutId, @Nullable Money amount, List<Reason> reasons) {}

    private final CaseFiles files;
    private final PayeeStore payees;
    private final Ledger ledger;
    private final KeptForCosts kept;
    private final ProposePayout propose;

    ProposeBatch(CaseFiles files, PayeeStore payees, Ledger ledger, KeptForCosts kept, ProposePayout propose) {
        this.files = files;
        this.payees = payees;
        this.ledger = ledger;
        this.kept = kept;
        this.propose = propose;
    }

    public List<BatchProposal> handle(Viewer by, List<CaseId> cases, String key) {
        if (cases.size() > MOST) {
            throw Refused.input(Reason.of("TOO_MANY", "一次至多" + MOST + "件", "At most " + MOST + " at once"));
        }
        var outcomes = new ArrayList<BatchProposal>();
        for (var id : cases.stream().distinct().toList()) {
            try {
                var payout = one(by, id, key + ":" + id.value());
                outcomes.add(new BatchProposal(id.value(), payout.id(), payout.amount(), List.of()));
            } catch (Refused refused) {
                outcomes.add(new BatchProposal(id.value(), null, null, refused.reasons()));
            }
        }
        return outcomes;
    }

    private Payout one(Viewer by, CaseId id, String key) {
        var earlier = propose.proposed(by, key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var brief = files.visible(by, id);
        var applicants = files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.APPLICANT)
                .filter(party -> payees.verified(id, party.id()).isPresent())
                .toList();
        if (applicants.size() != 1) {
            throw Refused.rule(Reason.of(
                    "PAYEE_NOT_ONE",
                    "有多名或没有已核实账户的申请执行人，请逐件提出",
                    "Not exactly one applicant with a verified account: propose it by itself"));
        }
        var free = kept.less(id, ledger.free(Account.ofApplicant(brief.courtCode(), id)));
        return propose.handle(
                by, id, new ProposePayout.Proposal(applicants.getFirst().id(), free, "", null), key);
    }
}
