package lianzhi.funds.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.plans.PlanRequest.Claim;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.PlanStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.distribution.DistributionSheet;
import lianzhi.law.interest.Parts;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 制作分配方案: the next version, every line explained; claims without a figure are what the live debt says. */
@Component
public class MakePlan {
    private static final List<String> SETTINGS = List.of(
            "distribution.tax.deductFirst",
            "distribution.homeBuyerFirst",
            "distribution.taxBeforeMortgage",
            "distribution.wagePriority",
            "distribution.firstSeizureBonus",
            "distribution.firstSeizureFactor",
            "distribution.doubledAcrossCreditors",
            "distribution.homeSetAsideBeforeMortgage",
            "distribution.fineAgainstCreditor",
            "distribution.crim14.validFrom",
            "interest.bankruptcy.doubledBefore");

    private final CaseFiles files;
    private final CaseEvents timeline;
    private final LiveDebt debt;
    private final ReceiptStore receipts;
    private final AllocationStore allocations;
    private final PlanStore plans;
    private final JoinInTime inTime;
    private final Settings settings;
    private final AuditTrail trail;
    private final Clock clock;

    MakePlan(
            CaseFiles files,
            CaseEvents timeline,
            LiveDebt debt,
            ReceiptStore receipts,
            AllocationStore allocations,
            PlanStore plans,
            JoinInTime inTime,
            Settings settings,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.debt = debt;
        this.receipts = receipts;
        this.allocations = allocations;
        this.plans = plans;
        this.inTime = inTime;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Plan handle(Viewer by, CaseId id, PlanRequest wanted) {
        by.require(Power.PROPOSE_PAYOUT);
        files.lock(by, id);
        var distribution = plans.openOf(id)
                .orElseThrow(() ->
                        Refused.rule(Reason.of("NO_DISTRIBUTION", "本案尚未启动分配", "No distribution is open in this case")));
        inTime.check(id, distribution, wanted);
        var request = withFigures(wanted);
        var law = LawSettings.defaults();
        for (var key : SETTINGS) {
            law = law.with(key, settings.text(key));
        }
        var proceeds = proceeds(id);
        if (!proceeds.isPositive()) {
            throw Refused.rule(Reason.of("NOTHING_TO_SHARE", "没有可分配的款项", "There is no money to share"));
        }
        var built = new BuildPlan(law).of(request, proceeds);
        var plan = plans.get(plans.add(
                distribution,
                built.regime(),
                request,
                proceeds,
                built.sheet().remaining(),
                shares(built, request),
                parties(id, request),
                by,
                clock.instant()));
        timeline.happened(
                id, "PLAN_MADE", clock.instant(), by, Map.of("planId", "" + plan.id(), "version", "" + plan.nr()));
        trail.record(by, "PLAN_MADE", plan.document(), Map.of("proceeds", "" + proceeds, "regime", "" + plan.regime()));
        return plan;
    }

    private Money proceeds(CaseId id) {
        return receipts.held(id).stream()
                .map(receipt -> allocations.unallocated(receipt.id(), receipt.amount()))
                .reduce(Money.ZERO, Money::plus);
    }

    private PlanRequest withFigures(PlanRequest wanted) {
        var reasons = new ArrayList<Reason>();
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < wanted.claims().size(); i++) {
            var claim = wanted.claims().get(i);
            var caseId = claim.caseId();
            var upTo = claim.upTo();
            if (upTo != null && upTo.compareTo(Money.ZERO) < 0) {
                reasons.add(Reason.field(
                        "claims[" + i + "].upTo", "BELOW_ZERO", "担保物价款不小于零", "What a thing fetched is not below zero"));
            } else if (!claim.right().fits(wanted.basis())) {
                reasons.add(Reason.field(
                        "claims[" + i + "].right",
                        "RIGHT_OF_ANOTHER_BASIS",
                        "该受偿权利与所选清偿顺序不符：" + claim.right().zh,
                        "This right does not belong to the chosen order of payment"));
            } else if (claim.right().needsNoCase() && claim.amount() == null) {
                reasons.add(Reason.field(
                        "claims[" + i + "].amount",
                        "CLAIM_WITHOUT_AMOUNT",
                        "没有执行案件的请求应写明金额",
                        "A claim without a case says its amount"));
            } else if (caseId == null && !claim.right().needsNoCase()) {
                reasons.add(Reason.field(
                        "claims[" + i + "].caseId",
                        "CLAIM_WITHOUT_CASE",
                        "债权人应有执行案件",
                        "A creditor has a case of enforcement"));
            } else if (caseId == null || claim.amount() != null) {
                claims.add(claim.right().goesToTreasury() ? claim.withoutCase() : claim);
            } else {
                var owed = debt.on(new CaseId(caseId), wanted.claimsOn()).outstanding();
                claims.add(claim.of(owed.total().minus(owed.doubledPart()), owed.doubledPart()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        }
        return new PlanRequest(
                wanted.debtorIsCompany(),
                wanted.nobodyAgreedToBankruptcy(),
                wanted.claimsOn(),
                wanted.costs(),
                wanted.saleTaxes(),
                wanted.setAside(),
                claims,
                wanted.basis());
    }

    private static List<Plan.Share> shares(BuildPlan.Built built, PlanRequest request) {
        var cases = new HashMap<String, Long>();
        for (var claim : request.claims()) {
            if (claim.caseId() != null) {
                cases.put(claim.name(), claim.caseId());
                cases.put(claim.name() + BuildPlan.DOUBLED, claim.caseId());
                cases.put(claim.name() + BeyondTheThing.REST, claim.caseId());
            }
        }
        var shares = new ArrayList<Plan.Share>();
        for (DistributionSheet.Share share : built.sheet().shares()) {
            shares.add(new Plan.Share(
                    shares.size() + 1,
                    share.name(),
                    built.kinds().getOrDefault(share.name(), "ORDINARY"),
                    cases.get(share.name()),
                    share.tier(),
                    share.due(),
                    share.paid(),
                    share.formula(),
                    share.zh(),
                    share.en(),
                    built.articles().getOrDefault(share.name(), ""),
                    Money.ZERO));
        }
        return shares;
    }

    /** 送达对象: every creditor and the debtor. */
    private List<Plan.Service> parties(CaseId id, PlanRequest request) {
        var parties = new LinkedHashMap<String, Plan.Service>();
        request.claims()
                .forEach(claim -> parties.put(claim.name(), new Plan.Service(claim.name(), "CREDITOR", null, null)));
        files.parties(id).stream()
                .filter(party -> party.role() == CaseParty.Role.DEBTOR)
                .forEach(party -> parties.put(party.name(), new Plan.Service(party.name(), "DEBTOR", null, null)));
        return List.copyOf(parties.values());
    }

    static Parts less(Parts before, Parts after) {
        return new Parts(
                before.costs().minus(after.costs()),
                before.generalInterest().minus(after.generalInterest()),
                before.principal().minus(after.principal()),
                before.doubledPart().minus(after.doubledPart()));
    }
}
