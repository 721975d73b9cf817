package lianzhi.funds.payouts;

import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/**
 * 批量复核: each payout is checked by itself, with the version that the checker saw; one that takes of what is kept for costs
 * is not checked among others: its reason is to be read.
 */
@Component
public class CheckBatch {
    public record Seen(long id, int version) {}

    /** @param reasons empty when it is checked */
    public record BatchCheck(long id, List<Reason> reasons) {}

    private final CheckPayout check;
    private final PayoutStore payouts;

    CheckBatch(CheckPayout check, PayoutStore payouts) {
        this.check = check;
        this.payouts = payouts;
    }

    public List<BatchCheck> handle(Viewer by, List<Seen> seen) {
        var outcomes = new ArrayList<BatchCheck>();
        var ofCosts = payouts.takingOfCosts(seen.stream().map(Seen::id).toList());
        for (var one : seen) {
            try {
                if (ofCosts.contains(one.id())) {
                    throw Refused.rule(Reason.of(
                            "COSTS_LOOKED_AT_ALONE",
                            "动用了留给费用的款项，请打开该笔看过理由后单独复核",
                            "It takes of what is kept for costs: open it, read why, and check it by itself"));
                }
                check.handle(by, one.id(), one.version(), true, "");
                outcomes.add(new BatchCheck(one.id(), List.of()));
            } catch (Refused refused) {
                outcomes.add(new BatchCheck(one.id(), refused.reasons()));
            }
        }
        return outcomes;
    }
}
