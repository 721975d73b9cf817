package lianzhi.funds.plans;

import java.time.Clock;
import java.util.ArrayList;
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
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 支付费用: an appraiser or another creditor of costs is paid straight out of the plan's line of costs, checked and approved
 * as any payout. The line names him: his account is verified by that name.
 */
@Component
public class PayCost {
    /** To whom the line of costs is paid. */
    public record CostOrder(Money amount, String holderName, String bankName, String accountNumber) {}

    private static final Article ARTICLE = Article.of("EXR", "34", "执行规定第34条第2款", Mark.V);
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
        check(share, wanted, payouts.openOf(line));
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
                null,
                null,
                line,
                key);
    }

    private static void check(Plan.Share share, CostOrder wanted, Money open) {
        var wrong = new ArrayList<Reason>();
        if (!wanted.amount().isPositive()) {
            wrong.add(Reason.field("amount", "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero"));
        }
        if (wanted.holderName().isBlank() || wanted.bankName().isBlank()) {
            wrong.add(Reason.field("holderName", "PAYEE_MISSING", "请填写收款户名和开户行", "The payee's account is missing"));
        }
        if (!EnterPayeeAccount.digits(wanted.accountNumber()).matches("[0-9]{8,32}")) {
            wrong.add(Reason.field(
                    "accountNumber", "ACCOUNT_NUMBER_FORM", "账号应为8至32位数字", "An account number has 8 to 32 digits"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
        var holder = EnterPayeeAccount.plain(wanted.holderName());
        if (holder.length() < 2 || !EnterPayeeAccount.plain(share.name()).contains(holder)) {
            throw Refused.rule(Reason.field(
                            "holderName",
                            "HOLDER_NAME_DIFFERS",
                            "户名与方案所列的费用收款人不一致；方案没有写明收款人的，制作新版方案写明",
                            "The holder is not whom the plan's line names; if it names nobody, make a new version that does")
                    .with(Map.of("party", share.name(), "holder", wanted.holderName())));
        }
        if (wanted.amount().compareTo(open) > 0) {
            throw Refused.rule(new Reason(
                    "COST_ABOVE_LINE",
                    "amount",
                    ARTICLE,
                    "超过该项费用已分配而未支付的金额 " + open + " 元",
                    "Above what the plan has given to this line and nobody was paid yet: " + open + " yuan",
                    Map.of("open", "" + open)));
        }
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
