package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.List;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.PayoutStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;

/** 移交管理人: what no creditor has been paid yet is all surplus, which the administrator collects for the debtor. */
@Component
class HandOverMoney {
    private final ReceiptStore receipts;
    private final PayoutStore payouts;
    private final AllocationStore allocations;
    private final UndoAllocation undo;
    private final Clock clock;

    HandOverMoney(
            ReceiptStore receipts, PayoutStore payouts, AllocationStore allocations, UndoAllocation undo, Clock clock) {
        this.receipts = receipts;
        this.payouts = payouts;
        this.allocations = allocations;
        this.undo = undo;
        this.clock = clock;
    }

    /** The caller holds the case. What other debtors paid stays with the creditors. */
    void of(CaseId id, MetByBankruptcy met, Viewer by) {
        if (payouts.isUnderWay(id)) {
            throw Refused.rule(Reason.of(
                    "PAYOUT_UNDER_WAY", "尚有发放在办，先办结或撤回", "A payout is under way: finish or withdraw it first"));
        }
        for (var known : receipts.held(id)) {
            if (!met.receipts().containsKey(known.id())) {
                continue;
            }
            var receipt = receipts.lock(known.id());
            if (receipts.isAllocated(receipt.id()) && !payouts.touch(receipt.id())) {
                undo.of(receipt, id, "受理破产，移交管理人", by.personId());
            }
            if (!receipts.isAllocated(receipt.id())) {
                allocations.save(receipt.id(), id, surplus(receipt.amount()), null, clock.instant());
            }
        }
    }

    private static Allocation surplus(Money all) {
        var line = new Allocation.Line("SURPLUS", all, "受理破产，移交管理人", "For the administrator", "法发〔2017〕2号第16条");
        var none = Money.ZERO;
        return new Allocation(all, none, none, none, none, none, all, List.of(line));
    }
}
