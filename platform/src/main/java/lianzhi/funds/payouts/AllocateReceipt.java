package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PlanStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.law.interest.Parts;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 清偿: lets a receipt pay the debt as of the day it reached the court's account. The caller holds the case. */
@Component
public class AllocateReceipt {
    private final LiveDebt debt;
    private final Ledger ledger;
    private final AllocationStore allocations;
    private final ReceiptStore receipts;
    private final CaseEvents timeline;
    private final PlanStore plans;
    private final Settings settings;
    private final Clock clock;

    AllocateReceipt(
            LiveDebt debt,
            Ledger ledger,
            AllocationStore allocations,
            ReceiptStore receipts,
            CaseEvents timeline,
            PlanStore plans,
            Settings settings,
            Clock clock) {
        this.debt = debt;
        this.ledger = ledger;
        this.allocations = allocations;
        this.receipts = receipts;
        this.timeline = timeline;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when the debt cannot be stated yet, or a distribution is open: then the money waits for the judge. */
    @Transactional
    public Optional<Allocation> handle(Receipt receipt, CaseBrief brief, @Nullable Viewer by) {
        var found = owed(receipt, brief);
        if (found.isEmpty() || plans.openOf(brief.id()).isPresent()) {
            return Optional.empty();
        }
        var owed = found.get();
        var law = LawSettings.defaults()
                .with("fee.base", settings.text("fee.base"))
                .with("fee.mode", settings.text("fee.mode"));
        var split = new SplitReceipt(law);
        var shares = split.of(receipt.amount(), owed.total(), allocations.soFar(brief.id()));
        var paid = Parts.NONE;
        if (shares.toDebt().isPositive()) {
            debt.paid(brief.id(), receipt.document(), receipt.arrivedOn(), shares.toDebt());
            paid = less(owed, debt.on(brief.id(), receipt.arrivedOn()).outstanding());
        }
        var allocation = split.explained(receipt.amount(), shares, paid);
        book(receipt, brief, allocation, by);
        return Optional.of(allocation);
    }

    private Optional<Parts> owed(Receipt receipt, CaseBrief brief) {
        try {
            return Optional.of(debt.on(brief.id(), receipt.arrivedOn()).outstanding());
        } catch (Refused notComputable) {
            return Optional.empty();
        }
    }

    private void book(Receipt receipt, CaseBrief brief, Allocation allocation, @Nullable Viewer by) {
        Long posting = null;
        var leaves = allocation.fee().plus(allocation.forCreditors());
        if (leaves.isPositive()) {
            var entries = new ArrayList<Posting.Entry>();
            entries.add(new Posting.Entry(Account.ofDebtor(brief.courtCode(), brief.id()), Money.ZERO.minus(leaves)));
            if (allocation.fee().isPositive()) {
                entries.add(new Posting.Entry(Account.ofCourt(brief.courtCode(), AccountKind.FEES), allocation.fee()));
            }
            if (allocation.forCreditors().isPositive()) {
                entries.add(new Posting.Entry(
                        Account.ofApplicant(brief.courtCode(), brief.id()), allocation.forCreditors()));
            }
            posting = ledger.post(new Posting(
                            receipt.document() + ":allocated:" + allocations.times(receipt.id()),
                            Posting.Kind.ALLOCATED,
                            brief.courtCode(),
                            receipt.document(),
                            "清偿分配",
                            by == null ? null : by.personId(),
                            null,
                            List.copyOf(entries)))
                    .postingId();
        }
        allocations.save(receipt.id(), brief.id(), allocation, posting, clock.instant());
        if (allocation.fee().isPositive()) {
            receipts.use(receipt.id(), allocation.fee(), Receipt.State.SETTLED);
            timeline.happened(
                    brief.id(),
                    "FEE_COLLECTED",
                    clock.instant(),
                    by,
                    Map.of(
                            "receiptId",
                            "" + receipt.id(),
                            "amount",
                            allocation.fee().toString()));
        }
    }

    private static Parts less(Parts before, Parts after) {
        return new Parts(
                before.costs().minus(after.costs()),
                before.generalInterest().minus(after.generalInterest()),
                before.principal().minus(after.principal()),
                before.doubledPart().minus(after.doubledPart()));
    }
}
