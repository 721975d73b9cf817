package lianzhi.funds.payouts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.funds.payouts.SplitReceipt.Split;
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
        while (!waiting.isEmpty()) {
            Map<CaseId, Arrived> firsts = new LinkedHashMap<>();
            var later = new ArrayList<Arrived>();
            for (var one : waiting) {
                if (firsts.putIfAbsent(one.brief().id(), one) != null) {
                    later.add(one);
                }
            }
            ofDifferentCases(firsts.values(), by);
            waiting = later;
        }
    }

    private void ofDifferentCases(Collection<Arrived> arrived, @Nullable Viewer by) {
        Map<CaseId, LocalDate> days = new HashMap<>();
        arrived.forEach(one -> days.put(one.brief().id(), one.receipt().arrivedOn()));
        var owed = debt.owed(days);
        var soFar = allocations.soFar(owed.keySet());
        var split = new SplitReceipt(LawSettings.defaults()
                .with("fee.base", settings.text("fee.base"))
                .with("fee.mode", settings.text("fee.mode")));
        Map<Arrived, Split> shares = new LinkedHashMap<>();
        for (var one : arrived) {
            var parts = owed.get(one.brief().id());
            var so = soFar.get(one.brief().id());
            if (parts != null && so != null) {
                shares.put(one, split.of(one.receipt().amount(), parts.total(), so));
            }
        }
        var left = debt.paid(payments(shares));
        Map<Arrived, Allocation> paid = new LinkedHashMap<>();
        shares.forEach((one, share) -> {
            var id = one.brief().id();
            var before = Objects.requireNonNull(owed.get(id));
            var parts = less(before, left.getOrDefault(id, before));
            paid.put(one, split.explained(one.receipt().amount(), share, parts));
        });
        book.handle(paid, by);
    }

    private static List<LiveDebt.Paid> payments(Map<Arrived, Split> shares) {
        return shares.entrySet().stream()
                .filter(share -> share.getValue().toDebt().isPositive())
                .map(share -> new LiveDebt.Paid(
                        share.getKey().brief().id(),
                        share.getKey().receipt().document(),
                        share.getKey().receipt().arrivedOn(),
                        share.getValue().toDebt()))
                .toList();
    }

    private static Parts less(Parts before, Parts after) {
        return new Parts(
                before.costs().minus(after.costs()),
                before.generalInterest().minus(after.generalInterest()),
                before.principal().minus(after.principal()),
                before.doubledPart().minus(after.doubledPart()));
    }
}
