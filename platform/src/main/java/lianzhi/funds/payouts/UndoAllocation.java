package lianzhi.funds.payouts;

import java.time.Clock;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReceiptStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what a receipt paid, by reversal: all of it lies on the debtor's side again, and the debt lives up. */
@Component
public class UndoAllocation {
    private final LiveDebt debt;
    private final Ledger ledger;
    private final AllocationStore allocations;
    private final ReceiptStore receipts;
    private final Clock clock;

    UndoAllocation(LiveDebt debt, Ledger ledger, AllocationStore allocations, ReceiptStore receipts, Clock clock) {
        this.debt = debt;
        this.ledger = ledger;
        this.allocations = allocations;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The caller holds the case and the receipt, and nothing of it was promised to anybody. */
    public void of(Receipt receipt, CaseId id, String reason, @Nullable Long personId) {
        var posting = allocations.undo(receipt.id(), clock.instant());
        if (posting != null) {
            ledger.reverse(receipt.document() + ":unallocated:" + posting, posting, reason, personId, null);
        }
        debt.takenBack(id, receipt.document(), reason);
        receipts.whole(receipt.id());
    }
}
