package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import lianzhi.funds.store.MatchedStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 自动认领: tries every rule on every new receipt, some hundred in one transaction; what stays is a work list. A piece
 * that does not go is halved, until the receipt that is to blame stands alone. Who was killed amid it goes on with what
 * no rule was tried on yet.
 */
@Component
public class MatchNewReceipts implements Job {
    /** The best case must lead the next by this much. */
    private static final int LEAD = 20;

    private static final int PIECE = 1000;
    /** Fewer go through in one way. */
    private static final int WORTH_TWO = 200;

    private static final int MOST = 10_000;

    private final ReceiptStore receipts;
    private final MatchedStore matched;
    private final FindCase find;
    private final MatchMany match;
    private final Faults faults;
    private final TransactionTemplate together;
    private final Clock clock;

    MatchNewReceipts(
            ReceiptStore receipts,
            MatchedStore matched,
            FindCase find,
            MatchMany match,
            Faults faults,
            TransactionTemplate together,
            Clock clock) {
        this.receipts = receipts;
        this.matched = matched;
        this.find = find;
        this.match = match;
        this.faults = faults;
        this.together = together;
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
        var next = receipts.untried(0, MOST);
        while (!next.isEmpty()) {
            these(next, done -> {});
            next = receipts.untried(next.getLast(), MOST);
        }
    }

    /** How many have their case. @param done hears how many were looked at */
    public int these(List<Long> ids, IntConsumer done) {
        for (int from = 0; from < ids.size(); from += PIECE) {
            int to = Math.min(from + PIECE, ids.size());
            inLanes(receipts.worthALook(ids.subList(from, to), clock.instant()));
            done.accept(to);
        }
        return ids.isEmpty() ? 0 : receipts.matched(ids);
    }

    /** Two halves beside each other; sums of one case are in the same half, so that they pay its debt in their order. */
    private void inLanes(List<Long> ids) {
        var odd = ids.size() < WORTH_TWO ? Set.<Long>of() : ofOddCases(ids);
        if (odd.isEmpty()) {
            piece(ids);
            return;
        }
        var beside = ids.stream().filter(odd::contains).toList();
        var here = ids.stream().filter(id -> !odd.contains(id)).toList();
        Beside.run(() -> piece(here), () -> piece(beside));
    }

    private Set<Long> ofOddCases(List<Long> ids) {
        var odd = new HashSet<Long>();
        try {
            find.of(receipts.all(ids).values()).forEach((id, hints) -> {
                if (!hints.isEmpty() && hints.getFirst().caseId().value() % 2 == 1) {
                    odd.add(id);
                }
            });
            return odd;
        } catch (RuntimeException oneIsToBlame) {
            // Which one is found out by halves; until then all go one way.
            return Set.of();
        }
    }

    private void piece(List<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        try {
            together.executeWithoutResult(status -> look(ids));
            faults.settle(name(), ids.stream().map(id -> "receipt:" + id).toList());
        } catch (RuntimeException fault) {
            if (ids.size() == 1) {
                faults.record(name(), "receipt:" + ids.getFirst(), fault);
                return;
            }
            int half = ids.size() / 2;
            piece(ids.subList(0, half));
            piece(ids.subList(half, ids.size()));
        }
    }

    private void look(List<Long> ids) {
        var open = receipts.all(ids).values().stream()
                .filter(receipt -> receipt.state() == Receipt.State.UNMATCHED)
                .toList();
        var hints = find.of(open);
        var sure = new ArrayList<Match>();
        Map<Long, List<MatchHint>> unsure = new HashMap<>();
        for (long id : ids) {
            var mine = hints.get(id);
            if (mine == null) {
                continue;
            }
            if (isSure(mine)) {
                sure.add(new Match(id, mine.getFirst()));
            } else {
                unsure.put(id, mine);
            }
        }
        if (!sure.isEmpty()) {
            match.handle(sure, null, null);
        }
        if (!unsure.isEmpty()) {
            matched.tried(unsure, clock.instant());
        }
    }

    private static boolean isSure(List<MatchHint> hints) {
        return !hints.isEmpty()
                && hints.getFirst().score() >= MatchHint.SURE
                && (hints.size() == 1 || hints.getFirst().score() - hints.get(1).score() >= LEAD);
    }
}
