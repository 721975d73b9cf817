package lianzhi.funds.receipts;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import lianzhi.funds.store.FoundStore;
import lianzhi.funds.store.MatchedStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.operations.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 认领判断: says of many receipts whose they are, with the reason, and books nothing; the rest is a work list. */
@Component
class DecideMatches {
    private static final int PIECE = 1000;
    private final ReceiptStore receipts;
    private final FindCase find;
    private final FoundStore found;
    private final MatchedStore matched;
    private final MatchNewReceipts job;
    private final Faults faults;
    private final TransactionTemplate together;
    private final Clock clock;

    DecideMatches(
            ReceiptStore receipts,
            FindCase find,
            FoundStore found,
            MatchedStore matched,
            MatchNewReceipts job,
            Faults faults,
            TransactionTemplate together,
            Clock clock) {
        this.receipts = receipts;
        this.find = find;
        this.found = found;
        this.matched = matched;
        this.job = job;
        this.faults = faults;
        this.together = together;
        this.clock = clock;
    }

    /**
     * How many have their case now. A piece that does not go is a fault of the job at once, by its first receipt, and is
     * left to the job, which finds out what is to blame and settles the rest.
     */
    int handle(List<Long> ids, IntConsumer done) {
        int sure = 0;
        for (int from = 0; from < ids.size(); from += PIECE) {
            var piece = ids.subList(from, Math.min(from + PIECE, ids.size()));
            try {
                var hints = find.of(receipts.all(piece).values().stream()
                        .filter(receipt -> receipt.state() == Receipt.State.UNMATCHED)
                        .toList());
                sure += Objects.requireNonNull(together.execute(status -> decide(hints)));
            } catch (RuntimeException fault) {
                faults.record(job.name(), "receipt:" + piece.getFirst(), fault);
            }
            done.accept(from + piece.size());
        }
        return sure;
    }

    private int decide(Map<Long, List<MatchHint>> hints) {
        Map<Long, MatchHint> sure = new HashMap<>();
        Map<Long, List<MatchHint>> unsure = new HashMap<>();
        hints.forEach((id, all) -> {
            if (MatchHint.isSure(all)) {
                sure.put(id, all.getFirst());
            } else {
                unsure.put(id, all);
            }
        });
        if (!unsure.isEmpty()) {
            matched.tried(unsure, clock.instant());
        }
        return found.found(sure);
    }
}
