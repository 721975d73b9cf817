package lianzhi.funds.payouts;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import lianzhi.cases.CaseId;
import lianzhi.law.Money;
import lianzhi.law.fees.TakeExecutionFee.SoFar;

/** 累计到位: what was collected and taken in some cases, with each receipt that is allocated after another. */
final class CollectedSoFar {
    private final Map<CaseId, SoFar> all;
    /** Whether the fee itself does not count as collected. */
    private final boolean isNet;

    CollectedSoFar(Map<CaseId, SoFar> before, boolean isNet) {
        this.all = new HashMap<>(before);
        this.isNet = isNet;
    }

    SoFar of(CaseId id) {
        return Objects.requireNonNull(all.get(id));
    }

    /** @param gross without what goes back to the debtor */
    void add(CaseId id, Money gross, Money fee) {
        var so = of(id);
        all.put(
                id,
                new SoFar(
                        so.appliedFor(),
                        so.collectedEarlier(),
                        so.feeEarlier(),
                        so.collected().plus(isNet ? gross.minus(fee) : gross),
                        so.fee().plus(fee)));
    }
}
