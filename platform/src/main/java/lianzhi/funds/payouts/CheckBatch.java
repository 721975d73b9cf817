package lianzhi.funds.payouts;

import java.util.ArrayList;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 批量复核: each payout is checked by itself, with the version that the checker saw. */
@Component
public class CheckBatch {
    public record Seen(long id, int version) {}

    /** @param reasons empty when it is checked */
    public record BatchCheck(long id, List<Reason> reasons) {}

    private final CheckPayout check;

    CheckBatch(CheckPayout check) {
        this.check = check;
    }

    public List<BatchCheck> handle(Viewer by, List<Seen> seen) {
        var outcomes = new ArrayList<BatchCheck>();
        for (var one : seen) {
            try {
                check.handle(by, one.id(), one.version(), true, "");
                outcomes.add(new BatchCheck(one.id(), List.of()));
            } catch (Refused refused) {
                outcomes.add(new BatchCheck(one.id(), refused.reasons()));
            }
        }
        return outcomes;
    }
}
