package lianzhi.funds.payouts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.receipts.Arrived;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.PlanStore;
import lianzhi.law.LawSettings;
import lianzhi.law.interest.Parts;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 清偿: lets receipts pay the debt as of the day they reached the court's account, each what the one before has left of
 * it. The caller holds the cases. A debt that cannot be stated yet, or an open distribution: then the money waits for
 * the judge.
 */
@Component
public class AllocateReceipts {
    private final LiveDebt debt;
    private final AllocationStore allocations;
    private final PlanStore plans;
    private final Settings settings;
    private final BookAllocations book;

    AllocateReceipts(
            LiveDebt debt, AllocationStore allocations, PlanStore plans, Settings settings, BookAllocations book) {
        this.debt = debt;
        this.allocations = allocations;
        this.plans = plans;
        this.settings = settings;
        this.book = book;
    }

    @Transactional
    public void handle(List<Arrived> arrived, @Nullable Viewer by) {
        var shared =
                plans.openAmong(arrived.stream().map(one -> one.brief().id()).collect(Collectors.toSet()));
        var waiting = arrived.stream()
                .filter(one -> !shared.contains(one.brief().id()))
                .toList();
        if (!waiting.isEmpty()) {
            pay(waiting, by);
        }
    }

    /** One after the other, each on what the one before has left; then all of it is written together. */
    private void pay(List<Arrived> arrived, @Nullable Viewer by) {
        var ids = arrived.stream().map(one -> one.brief().id()).collect(Collectors.toSet());
        var debts = debt.running(
                ids, arrived.stream().map(one -> one.receipt().document()).toList());
        var soFar = new CollectedSoFar(
                allocations.soFar(ids), settings.text("fee.mode").equals("NET"));
        var split = new SplitReceipt(LawSettings.defaults()
                .with("fee.base", settings.text("fee.base"))
                .with("fee.mode", settings.text("fee.mode")));
        Map<Arrived, Allocation> paid = new LinkedHashMap<>();
        for (var one : arrived) {
            var id = one.brief().id();
            var receipt = one.receipt();
            debts.owed(id, receipt.arrivedOn()).ifPresent(owed -> {
                var share = split.of(receipt.amount(), owed.total(), soFar.of(id));
                var left = share.toDebt().isPositive()
                        ? debts.pay(new LiveDebt.Paid(id, receipt.document(), receipt.arrivedOn(), share.toDebt()))
                        : owed;
                paid.put(one, split.explained(receipt.amount(), share, less(owed, left)));
                soFar.add(id, receipt.amount().minus(share.surplus()), share.fee());
            });
        }
        debts.write();
        book.handle(paid, by);
    }

    private static Parts less(Parts before, Parts after) {
        return new Parts(
                before.costs().minus(after.costs()),
                before.generalInterest().minus(after.generalInterest()),
                before.principal().minus(after.principal()),
                before.doubledPart().minus(after.doubledPart()));
    }
}
