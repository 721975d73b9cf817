package lianzhi.control.order;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.control.ActKind;
import lianzhi.control.store.BatchStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量冻结: many accounts of many debtors in one approved act. Each sum is what is not covered yet by those before it; what
 * cannot be frozen is named and stops nobody else.
 */
@Component
public class FreezeTogether {
    private static final int MOST = 200;
    private final CaseFiles cases;
    private final FreezeAccount freeze;
    private final BatchStore batches;
    private final Approvals approvals;
    private final AuditTrail audit;
    private final Clock clock;

    FreezeTogether(
            CaseFiles cases,
            FreezeAccount freeze,
            BatchStore batches,
            Approvals approvals,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.freeze = freeze;
        this.batches = batches;
        this.approvals = approvals;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the batch's id */
    @Transactional
    public long handle(Viewer by, CaseId id, List<FreezeAccount.Input> wanted) {
        by.require(Power.CONTROL_ASSETS);
        if (wanted.isEmpty() || wanted.size() > MOST) {
            throw Refused.input(
                    Reason.field("items", "ITEMS_COUNT", "一次请选择1至" + MOST + "项财产", "Choose 1 to " + MOST + " assets"));
        }
        cases.lock(by, id);
        var batch = batches.open(id, by, clock.instant());
        var refused = new LinkedHashMap<Long, String>();
        var total = Money.ZERO;
        for (var one : wanted) {
            try {
                var asked = freeze.ask(by, id, one);
                batches.add(batch, asked.actId());
                total = total.plus(asked.amount());
            } catch (Refused cannot) {
                refused.merge(one.assetId(), sentence(cannot), (first, second) -> first);
            }
        }
        batches.refused(batch, refused);
        var asked = batches.acts(batch).size();
        if (asked == 0) {
            throw Refused.rule(Reason.of(
                    "NOTHING_TO_FREEZE",
                    "所选财产都不能冻结：" + String.join("；", refused.values()),
                    "None of the chosen assets can be frozen"));
        }
        var facts = Map.of("items", "" + asked, "amount", total.toString());
        batches.approval(batch, approvals.request(by, id, ActKind.FREEZE.approval(), "control-batch:" + batch, facts));
        audit.record(by, "CONTROL_ASKED", "control-batch:" + batch, facts);
        return batch;
    }

    private static String sentence(Refused refused) {
        return refused.reasons().stream().map(Reason::zh).collect(Collectors.joining("；"));
    }
}
