package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;

/** 自动认领: tries every rule on every new receipt, each in its own transaction; what stays is a work list. */
@Component
public class MatchNewReceipts implements Job {
    /** The best case must lead the next by this much. */
    private static final int LEAD = 20;

    private final ReceiptStore receipts;
    private final FindCase find;
    private final MatchReceipt match;
    private final Faults faults;
    private final Clock clock;

    MatchNewReceipts(ReceiptStore receipts, FindCase find, MatchReceipt match, Faults faults, Clock clock) {
        this.receipts = receipts;
        this.find = find;
        this.match = match;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "match-receipts";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        these(receipts.untried(1000));
    }

    /** How many found their case. */
    public int these(List<Long> ids) {
        int matched = 0;
        for (long id : receipts.worthALook(ids, clock.instant())) {
            try {
                matched += one(id) ? 1 : 0;
                faults.settle(name(), "receipt:" + id);
            } catch (RuntimeException fault) {
                faults.record(name(), "receipt:" + id, fault);
            }
        }
        return matched;
    }

    private boolean one(long id) {
        var receipt = receipts.find(id).orElseThrow();
        if (receipt.state() != Receipt.State.UNMATCHED) {
            return false;
        }
        var hints = find.of(receipt);
        boolean sure = !hints.isEmpty()
                && hints.getFirst().score() >= MatchHint.SURE
                && (hints.size() == 1 || hints.getFirst().score() - hints.get(1).score() >= LEAD);
        if (sure) {
            match.handle(id, hints.getFirst(), null, null);
        } else {
            receipts.tried(id, clock.instant(), hints);
        }
        return sure;
    }
}
