package lianzhi.funds.payouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
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

    private final AskBatch ask;
    private final ProposePayout propose;

    ProposeBatch(AskBatch ask, ProposePayout propose) {
        this.ask = ask;
        this.propose = propose;
    }

    public List<BatchProposal> handle(Viewer by, List<CaseId> cases, String key) {
        if (cases.size() > MOST) {
            throw Refused.input(Reason.of("TOO_MANY", "一次至多" + MOST + "件", "At most " + MOST + " at once"));
        }
        var wanted = cases.stream().distinct().toList();
        var standing =
                ask.of(by, wanted, wanted.stream().map(id -> key(key, id)).toList());
        var outcomes = new ArrayList<BatchProposal>();
        for (var id : wanted) {
            try {
                var payout = one(by, id, standing, key(key, id));
                outcomes.add(new BatchProposal(id.value(), payout.id(), payout.amount(), List.of()));
            } catch (Refused refused) {
                outcomes.add(new BatchProposal(id.value(), null, null, refused.reasons()));
            }
        }
        return outcomes;
    }

    private Payout one(Viewer by, CaseId id, StandingOfBatch standing, String key) {
        return standing.proposed(key).orElseGet(() -> propose.handle(by, id, standing.proposal(id), key));
    }

    private static String key(String batch, CaseId id) {
        return batch + ":" + id.value();
    }
}
