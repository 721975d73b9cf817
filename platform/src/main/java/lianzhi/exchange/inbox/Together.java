package lianzhi.exchange.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * 合并提交: what many callers bring at the same time one of them does for all in one transaction; each goes on with his
 * own result when it is durable. Who comes alone waits for nobody. When the whole fails, each is done alone, so that a
 * fault stays with the one that has it.
 */
final class Together<I, O> {
    private static final int LANES = 2;
    private final Function<List<I>, List<O>> act;
    private final Function<I, Object> apart;
    private final int atMost;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Turn<I, O>> queue = new ArrayDeque<>();
    private final Set<Object> inHand = new HashSet<>();
    private int lanes;

    /**
     * @param act results in the order of what it is given, after the commit
     * @param apart two of the same are never done at once, but in the order in which they came
     */
    Together(int atMost, Function<List<I>, List<O>> act, Function<I, Object> apart) {
        this.atMost = atMost;
        this.act = act;
        this.apart = apart;
    }

    O one(I input) {
        var mine = new Turn<I, O>(input);
        lock.lock();
        try {
            queue.add(mine);
            while (!mine.isDone()) {
                var taken = lanes < LANES ? take() : List.<Turn<I, O>>of();
                if (taken.isEmpty()) changed.awaitUninterruptibly();
                else run(taken);
            }
        } finally {
            lock.unlock();
        }
        return mine.result();
    }

    /** Those that nobody has in hand yet. */
    int waiting() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    private List<Turn<I, O>> take() {
        var taken = new ArrayList<Turn<I, O>>();
        var passed = new HashSet<>(inHand);
        for (var turns = queue.iterator(); turns.hasNext() && taken.size() < atMost; ) {
            var turn = turns.next();
            if (!passed.add(apart.apply(turn.input))) continue;
            taken.add(turn);
            turns.remove();
        }
        taken.forEach(turn -> inHand.add(apart.apply(turn.input)));
        return taken;
    }

    /** Outside of the lock: others come and queue meanwhile. */
    private void run(List<Turn<I, O>> taken) {
        lanes++;
        lock.unlock();
        try {
            Turn.all(taken, act);
        } finally {
            lock.lock();
            lanes--;
            taken.forEach(turn -> inHand.remove(apart.apply(turn.input)));
            changed.signalAll();
        }
    }
}
