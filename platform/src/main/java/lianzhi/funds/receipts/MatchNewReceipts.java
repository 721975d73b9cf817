package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import lianzhi.funds.store.FoundStore;
import lianzhi.funds.store.MatchedStore;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.operations.Faults;
import lianzhi.operations.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 自动认领: tries every rule on every new receipt, some hundred in one transaction; what stays is a work list. A piece
 * that does not go is halved, until the receipt that is to blame stands alone. Who was killed amid it goes on with what
 * no rule was tried on yet. What a long statement has decided already is booked here, too; whatever of it cannot be booked
 * is anybody's again.
 */
@Component
public class MatchNewReceipts implements Job {
    private static final int PIECE = 1000;
    private static final int MOST = 10_000;

    private final ReceiptStore receipts;
    private final MatchedStore matched;
    private final FoundStore found;
    private final FindCase find;
    private final MatchMany match;
    private final Faults faults;
    private final TransactionTemplate together;
    private final Clock clock;

    MatchNewReceipts(
            ReceiptStore receipts,
            MatchedStore matched,
            FoundStore found,
            FindCase find,
            MatchMany match,
            Faults faults,
            TransactionTemplate together,
            Clock clock) {
        this.receipts = receipts;
        this.matched = matched;
        this.found = found;
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
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var next = receipts.untried(0, MOST);
        while (!next.isEmpty()) {
            these(receipts.worthALook(next, clock.instant()), done -> {});
            next = receipts.untried(next.getLast(), MOST);
        }
        var decided = found.after(0, MOST);
        while (!decided.isEmpty()) {
            these(decided, done -> {});
            decided = found.after(decided.getLast(), MOST);
        }
    }

    /** How many have their case. @param done hears how many were looked at */
    public int these(List<Long> ids, IntConsumer done) {
        for (int from = 0; from < ids.size(); from += MOST) {
            int to = Math.min(from + MOST, ids.size());
            inTurn(pieces(look(ids.subList(from, to))), from, done);
            done.accept(to);
        }
        return ids.isEmpty() ? 0 : receipts.matched(ids);
    }

    /** A receipt and the cases that it may belong to. @param hints null while nobody has looked */
    private record Found(long id, @Nullable List<MatchHint> hints) {
        /** Those of no known case stand last, together. */
        long caseId() {
            return hints == null || hints.isEmpty()
                    ? Long.MAX_VALUE
                    : hints.getFirst().caseId().value();
        }
    }

    /**
     * Sums of one case are in the same piece, so that they pay its debt in their order and its file is written once:
     * pieces beside each other have no case in common.
     */
    private static List<List<Found>> pieces(List<Found> all) {
        var pieces = new ArrayList<List<Found>>();
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i == all.size()
                    || i - from >= PIECE
                            && all.get(i).caseId() != all.get(i - 1).caseId()) {
                pieces.add(all.subList(from, i));
                from = i;
            }
        }
        return pieces;
    }

    /** Two at a time. */
    private void inTurn(List<List<Found>> pieces, int before, IntConsumer done) {
        var waiting = new ConcurrentLinkedQueue<>(pieces);
        var looked = new AtomicInteger(before);
        Runnable lane = () -> {
            for (var piece = waiting.poll(); piece != null; piece = waiting.poll()) {
                piece(piece);
                synchronized (looked) {
                    done.accept(looked.addAndGet(piece.size()));
                }
            }
        };
        if (pieces.size() < 2) {
            lane.run();
        } else {
            Beside.run(lane, lane);
        }
    }

    private List<Found> look(List<Long> ids) {
        var all = new ConcurrentLinkedQueue<Found>();
        int half = ids.size() / 2;
        try {
            if (ids.size() <= PIECE) {
                lookAt(ids, all);
            } else {
                Beside.run(() -> lookAt(ids.subList(0, half), all), () -> lookAt(ids.subList(half, ids.size()), all));
            }
        } catch (RuntimeException oneIsToBlame) {
            // Which one is found out by halves, all of them in one lane.
            return ids.stream().map(id -> new Found(id, null)).toList();
        }
        return all.stream()
                .sorted(Comparator.comparingLong(Found::caseId).thenComparingLong(Found::id))
                .toList();
    }

    private void lookAt(List<Long> ids, Collection<Found> all) {
        hintsOf(ids).forEach((id, hints) -> all.add(new Found(id, hints)));
    }

    /** What was decided stays as it was decided; the others are looked at. */
    private Map<Long, List<MatchHint>> hintsOf(List<Long> ids) {
        Map<Long, List<MatchHint>> hints = new HashMap<>();
        found.hints(ids).forEach((id, hint) -> hints.put(id, List.of(hint)));
        var rest = ids.stream().filter(id -> !hints.containsKey(id)).toList();
        if (!rest.isEmpty()) {
            hints.putAll(find.of(open(rest)));
        }
        return hints;
    }

    private List<Receipt> open(List<Long> ids) {
        return receipts.all(ids).values().stream()
                .filter(receipt -> receipt.state() == Receipt.State.UNMATCHED)
                .toList();
    }

    private void piece(List<Found> all) {
        try {
            together.executeWithoutResult(status -> match(all));
            faults.settle(name(), all.stream().map(one -> "receipt:" + one.id()).toList());
        } catch (RuntimeException fault) {
            if (all.size() == 1) {
                faults.record(name(), "receipt:" + all.getFirst().id(), fault);
                found.release(List.of(all.getFirst().id()));
                return;
            }
            int half = all.size() / 2;
            piece(all.subList(0, half));
            piece(all.subList(half, all.size()));
        }
    }

    private void match(List<Found> all) {
        var sure = new ArrayList<Match>();
        Map<Long, List<MatchHint>> unsure = new HashMap<>();
        hints(all).forEach((id, hints) -> {
            if (MatchHint.isSure(hints)) {
                sure.add(new Match(id, hints.getFirst()));
            } else {
                unsure.put(id, hints);
            }
        });
        if (!sure.isEmpty() && match.handle(sure, null, null) < sure.size()) {
            found.release(sure.stream().map(Match::receiptId).toList());
        }
        if (!unsure.isEmpty()) {
            matched.tried(unsure, clock.instant());
        }
    }

    /** In the order of the receipts of each case. */
    private Map<Long, List<MatchHint>> hints(List<Found> all) {
        Map<Long, List<MatchHint>> hints = new LinkedHashMap<>();
        var unseen = new ArrayList<Long>();
        for (var one : all) {
            var seen = one.hints();
            if (seen == null) {
                unseen.add(one.id());
            } else {
                hints.put(one.id(), seen);
            }
        }
        if (!unseen.isEmpty()) {
            hints.putAll(new TreeMap<>(hintsOf(unseen)));
        }
        return hints;
    }
}
