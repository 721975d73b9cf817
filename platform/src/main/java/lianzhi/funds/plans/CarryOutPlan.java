package lianzhi.funds.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.PlanStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 执行分配方案: gives every share, less what is disputed, to its case; may be done again when a dispute has ended. */
@Component
public class CarryOutPlan {
    private final CaseFiles files;
    private final ReceiptStore receipts;
    private final AllocationStore allocations;
    private final PlanStore plans;
    private final GiveShare give;
    private final HoldDisputed hold;
    private final AuditTrail trail;
    private final Clock clock;

    CarryOutPlan(
            CaseFiles files,
            ReceiptStore receipts,
            AllocationStore allocations,
            PlanStore plans,
            GiveShare give,
            HoldDisputed hold,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.allocations = allocations;
        this.plans = plans;
        this.give = give;
        this.hold = hold;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Viewer by, long planId) {
        by.require(Power.PROPOSE_PAYOUT);
        var presiding = new CaseId(plans.get(planId).caseId());
        files.visible(by, presiding);
        var cases = lockAll(plans.get(planId), presiding);
        var plan = plans.get(planId);
        if (plan.state() != Plan.State.SERVED) {
            throw Refused.conflict(
                    Reason.of("PLAN_STATE", "该方案未送达、已被替换或已执行完毕", "The plan is not served, replaced or carried out"));
        }
        var held = hold.of(plan, LocalDate.now(clock));
        var pour = new Pour(pot(presiding));
        var given = Money.ZERO;
        for (var share : plan.shares()) {
            var amount = share.fen().minus(share.paid()).minus(held.getOrDefault(share.nr(), Money.ZERO));
            if (amount.isPositive() && !share.kind().equals("SET_ASIDE")) {
                var target = share.caseId() == null ? presiding : new CaseId(share.caseId());
                give.handle(plan, share, amount, brief(cases, presiding), brief(cases, target), pour, by);
                plans.paid(plan.id(), share.nr(), amount);
                given = given.plus(amount);
            }
        }
        if (held.isEmpty()) {
            give.surplus(plan, brief(cases, presiding), pour);
            plans.state(planId, Plan.State.CARRIED_OUT);
            plans.close(plan.distributionId(), clock.instant());
        }
        trail.record(
                by,
                "PLAN_CARRIED_OUT",
                plan.document(),
                Map.of("given", "" + given, "held", "" + held.values().stream().reduce(Money.ZERO, Money::plus)));
        return plans.get(planId);
    }

    /** All cases of the plan, in one order: two plans over the same cases never wait for each other in a circle. */
    private Map<CaseId, CaseBrief> lockAll(Plan plan, CaseId presiding) {
        var ids = new TreeMap<Long, CaseId>();
        ids.put(presiding.value(), presiding);
        plan.shares().stream()
                .map(Plan.Share::caseId)
                .filter(Objects::nonNull)
                .forEach(id -> ids.put(id, new CaseId(id)));
        var locked = new LinkedHashMap<CaseId, CaseBrief>();
        ids.values().forEach(id -> locked.put(id, files.lockForSystem(id)));
        return locked;
    }

    private static CaseBrief brief(Map<CaseId, CaseBrief> cases, CaseId id) {
        return Objects.requireNonNull(cases.get(id));
    }

    private Map<Long, Money> pot(CaseId presiding) {
        var pot = new LinkedHashMap<Long, Money>();
        for (var known : receipts.held(presiding)) {
            var receipt = receipts.lock(known.id());
            var free = allocations.unallocated(receipt.id(), receipt.amount());
            if (free.isPositive()) {
                pot.put(receipt.id(), free);
            }
        }
        return pot;
    }

    static Map<Pour.Part, Money> only(Pour.Part part, Money amount) {
        var parts = new EnumMap<Pour.Part, Money>(Pour.Part.class);
        parts.put(part, amount);
        return parts;
    }
}
