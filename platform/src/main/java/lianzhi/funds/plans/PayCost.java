package lianzhi.funds.plans;

import java.time.Clock;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.payouts.EnterPayeeAccount;
import lianzhi.funds.payouts.OldestMoney;
import lianzhi.funds.payouts.Payout;
import lianzhi.funds.payouts.PayoutBars;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 支付费用: an appraiser or another creditor of costs is paid straight out of the plan's line of costs, checked and approved
 * as any payout. The line names him: his account is verified by that name. What came back of it is paid again
 * once.
 */
@Component
public class PayCost {
    private final CaseFiles files;
    private final Approvals approvals;
    private final PlanStore plans;
    private final PayoutStore payouts;
    private final PayoutBars bars;
    private final OldestMoney oldest;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    PayCost(
            CaseFiles files,
            Approvals approvals,
            PlanStore plans,
            PayoutStore payouts,
            PayoutBars bars,
            OldestMoney oldest,
            Ledger ledger,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.approvals = approvals;
        this.plans = plans;
        this.payouts = payouts;
        this.bars = bars;
        this.oldest = oldest;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, long planId, int nr, CostOrder wanted, @Nullable String key) {
        by.require(Power.PROPOSE_PAYOUT);
        var id = new CaseId(plans.get(planId).caseId());
        files.visible(by, id);
        var brief = files.lock(by, id);
        if (key != null) {
            var earlier = payouts.byKey(by.personId(), key);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        var plan = plans.get(planId);
        var share = plan.shares().stream()
                .filter(each -> each.nr() == nr && each.kind().equals("COST"))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("share"));
        var line = new PayoutStore.Line(planId, nr);
        CheckCost.of(share, wanted, payouts.openOf(line));
        var barred = bars.against(id, Payout.Kind.THIRD_PARTY, wanted.amount());
        var payout = payouts.add(
                order(brief, plan, share, wanted, line, key),
                by,
                clock.instant(),
                oldest.of(id, wanted.amount(), true, barred));
        payouts.asked(payout.id(), approvals.request(by, id, "PAY_OUT", payout.document(), facts(payout, brief)));
        trail.record(
                by,
                "PAYOUT_PROPOSED",
                payout.document(),
                Map.of("case", brief.number(), "amount", "" + payout.amount(), "payee", payout.payeeName()));
        return payouts.get(payout.id());
    }

    private PayoutStore.New order(
            CaseBrief brief,
            Plan plan,
            Plan.Share share,
            CostOrder wanted,
            PayoutStore.Line line,
            @Nullable String key) {
        return new PayoutStore.New(
                brief.id(),
                brief.courtCode(),
                Payout.Kind.THIRD_PARTY,
                ledger.idOf(Account.ofApplicant(brief.courtCode(), brief.id())),
                null,
                wanted.holderName().strip(),
                wanted.bankName().strip(),
                EnterPayeeAccount.digits(wanted.accountNumber()),
                wanted.amount(),
                brief.number() + "分配方案第" + plan.nr() + "版：" + share.name(),
                payouts.returnedCost(line, wanted.amount()),
                null,
                line,
                null,
                key);
    }

    private static Map<String, String> facts(Payout payout, CaseBrief brief) {
        return Map.of(
                "amount", payout.amount().toString(),
                "payee", payout.payeeName(),
                "bank", payout.payeeBank(),
                "account", payout.payeeAccount(),
                "purpose", payout.purpose(),
                "case", brief.number());
    }
}
