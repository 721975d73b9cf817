package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseEvents;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.receipts.Arrived;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.AllocationStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 清偿入账: what receipts paid goes from the debtors' accounts to the creditors' and to the fees. */
@Component
class BookAllocations {
    private final Ledger ledger;
    private final AllocationStore allocations;
    private final ReceiptStore receipts;
    private final CaseEvents timeline;
    private final Clock clock;

    BookAllocations(
            Ledger ledger, AllocationStore allocations, ReceiptStore receipts, CaseEvents timeline, Clock clock) {
        this.ledger = ledger;
        this.allocations = allocations;
        this.receipts = receipts;
        this.timeline = timeline;
        this.clock = clock;
    }

    void handle(Map<Arrived, Allocation> paid, @Nullable Viewer by) {
        var times = allocations.times(
                paid.keySet().stream().map(one -> one.receipt().id()).toList());
        Map<Long, Posting> postings = new LinkedHashMap<>();
        paid.forEach((one, allocation) -> {
            if (allocation.fee().plus(allocation.forCreditors()).isPositive()) {
                long id = one.receipt().id();
                postings.put(id, posting(one, allocation, times.getOrDefault(id, 0), by));
            }
        });
        Map<Long, Long> booked = new HashMap<>();
        var answers = ledger.post(List.copyOf(postings.values())).iterator();
        postings.keySet().forEach(id -> booked.put(id, answers.next().postingId()));
        allocations.save(
                paid.entrySet().stream()
                        .map(entry -> new AllocationStore.Row(
                                entry.getKey().receipt().id(),
                                entry.getKey().brief().id(),
                                entry.getValue(),
                                booked.get(entry.getKey().receipt().id()),
                                null))
                        .toList(),
                clock.instant());
        takeFees(paid, by);
    }

    private void takeFees(Map<Arrived, Allocation> paid, @Nullable Viewer by) {
        var fees = paid.entrySet().stream()
                .filter(entry -> entry.getValue().fee().isPositive())
                .toList();
        receipts.use(
                fees.stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().receipt().id(),
                                entry -> entry.getValue().fee())),
                Receipt.State.SETTLED);
        var now = clock.instant();
        timeline.happened(fees.stream()
                .map(entry -> new CaseEvents.Told(
                        entry.getKey().brief().id(),
                        "FEE_COLLECTED",
                        now,
                        by,
                        Map.of(
                                "receiptId",
                                "" + entry.getKey().receipt().id(),
                                "amount",
                                entry.getValue().fee().toString())))
                .toList());
    }

    private static Posting posting(Arrived one, Allocation allocation, int times, @Nullable Viewer by) {
        var brief = one.brief();
        var entries = new ArrayList<Posting.Entry>();
        entries.add(new Posting.Entry(
                Account.ofDebtor(brief.courtCode(), brief.id()),
                Money.ZERO.minus(allocation.fee().plus(allocation.forCreditors()))));
        if (allocation.fee().isPositive()) {
            entries.add(new Posting.Entry(Account.ofCourt(brief.courtCode(), AccountKind.FEES), allocation.fee()));
        }
        if (allocation.forCreditors().isPositive()) {
            entries.add(
                    new Posting.Entry(Account.ofApplicant(brief.courtCode(), brief.id()), allocation.forCreditors()));
        }
        return new Posting(
                one.receipt().document() + ":allocated:" + times,
                Posting.Kind.ALLOCATED,
                brief.courtCode(),
                one.receipt().document(),
                "清偿分配",
                by == null ? null : by.personId(),
                null,
                entries);
    }
}
