package lianzhi.funds.plans;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.payouts.Allocation;
import lianzhi.funds.plans.Pour.Part;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 给付份额: moves one share out of the pot to where it belongs, and lets it pay the debt of its case. */
@Component
class GiveShare {
    private final LiveDebt debt;
    private final Ledger ledger;
    private final AllocationStore allocations;
    private final ReceiptStore receipts;
    private final Clock clock;

    GiveShare(LiveDebt debt, Ledger ledger, AllocationStore allocations, ReceiptStore receipts, Clock clock) {
        this.debt = debt;
        this.ledger = ledger;
        this.allocations = allocations;
        this.receipts = receipts;
        this.clock = clock;
    }

    void handle(Plan plan, Plan.Share share, Money amount, CaseBrief pot, CaseBrief target, Pour pour, Viewer by) {
        var key = plan.document() + ":" + share.nr() + ":" + share.paid();
        var to = account(share, pot, target);
        var posting = ledger.post(new Posting(
                key,
                Posting.Kind.ALLOCATED,
                pot.courtCode(),
                plan.document(),
                "分配方案第" + plan.nr() + "版：" + share.name(),
                by.personId(),
                null,
                entries(Account.ofDebtor(pot.courtCode(), pot.id()), to, amount)));
        boolean isDebt = share.caseId() != null;
        var parts = isDebt
                ? paid(plan, key, amount, target)
                : CarryOutPlan.only(share.kind().equals("COST") ? Part.COSTS : Part.FEE, amount);
        var out = pour.out(parts, share.zh(), share.en(), share.article());
        save(out, plan, target, posting.postingId());
        out.forEach((receipt, allocation) -> {
            if (allocation.fee().isPositive()) {
                receipts.use(receipt, allocation.fee(), Receipt.State.SETTLED);
            }
        });
    }

    private void save(Map<Long, Allocation> out, Plan plan, CaseBrief target, @Nullable Long postingId) {
        allocations.save(
                out.entrySet().stream()
                        .map(of ->
                                new AllocationStore.Row(of.getKey(), target.id(), of.getValue(), postingId, plan.id()))
                        .toList(),
                clock.instant());
    }

    /** What nobody claims goes back to the debtor, with what the law sets aside for him. */
    void surplus(Plan plan, CaseBrief pot, Pour pour) {
        var rest = pour.left();
        if (rest.isPositive()) {
            var out = pour.out(
                    CarryOutPlan.only(Part.SURPLUS, rest),
                    "余款及预留，归被执行人",
                    "Rest and what is set aside: the debtor's",
                    "执行规定第34条第2款");
            save(out, plan, pot, null);
        }
    }

    private static Account account(Plan.Share share, CaseBrief pot, CaseBrief target) {
        return switch (share.kind()) {
            case "FEE" -> Account.ofCourt(pot.courtCode(), AccountKind.FEES);
            case "SALE_TAX", "FINE", "CONFISCATION", "SOCIAL_INSURANCE" ->
                Account.ofCourt(pot.courtCode(), AccountKind.TREASURY);
            case "TAX" ->
                share.caseId() == null
                        ? Account.ofCourt(pot.courtCode(), AccountKind.TREASURY)
                        : Account.ofApplicant(target.courtCode(), target.id());
            default -> Account.ofApplicant(target.courtCode(), target.id());
        };
    }

    /** Money for a case of another court moves with its bank balance. */
    private static ArrayList<Posting.Entry> entries(Account from, Account to, Money amount) {
        var entries = new ArrayList<>(Posting.move(from, to, amount));
        if (!from.courtCode().equals(to.courtCode())) {
            entries.add(new Posting.Entry(Account.ofCourt(from.courtCode(), AccountKind.COURT_BANK), amount));
            entries.add(new Posting.Entry(
                    Account.ofCourt(to.courtCode(), AccountKind.COURT_BANK), Money.ZERO.minus(amount)));
        }
        return entries;
    }

    private Map<Part, Money> paid(Plan plan, String key, Money amount, CaseBrief target) {
        var before = debt.on(target.id(), plan.claimsOn()).outstanding();
        debt.paid(target.id(), key, plan.claimsOn(), amount);
        var paid = MakePlan.less(before, debt.on(target.id(), plan.claimsOn()).outstanding());
        if (!paid.total().equals(amount)) {
            throw Refused.rule(Reason.of(
                            "DEBT_BELOW_SHARE",
                            "该案债权已小于分配额，应重新制作方案",
                            "The case is owed less than its share: make a new version")
                    .with(Map.of("case", target.number(), "share", "" + amount, "owed", "" + before.total())));
        }
        var parts = new EnumMap<Part, Money>(Part.class);
        parts.put(Part.COSTS, paid.costs());
        parts.put(Part.GENERAL_INTEREST, paid.generalInterest());
        parts.put(Part.PRINCIPAL, paid.principal());
        parts.put(Part.DOUBLED_PART, paid.doubledPart());
        return parts;
    }
}
