package lianzhi.portal.lookup;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often each address asked in the period that runs; a new period begins at nothing. */
final class CountByAddress {
    private static final int MOST_ADDRESSES = 50_000;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Before before;
    private volatile long running;

    CountByAddress() {
        this((address, period) -> 0);
    }

    CountByAddress(Before before) {
        this.before = before;
    }

    /** How often an address that is not known here has asked in this period already. */
    interface Before {
        int of(String address, long period);
    }

    private static final class Count {
        private final AtomicInteger asked;
        private int told;

        Count(int before) {
            asked = new AtomicInteger(before);
            told = before;
        }
    }

    int oneMore(String address, long period) {
        if (period != running || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            running = period;
        }
        var known = counts.get(address);
        var count = known == null ? counts.computeIfAbsent(address, one -> new Count(before.of(one, period))) : known;
        return count.asked.incrementAndGet();
    }

    /** How much was added since this was asked before, for those who asked so often in the period. */
    Map<String, Integer> added(int often, long period) {
        var added = new HashMap<String, Integer>();
        if (period != running) return added;
        counts.forEach((address, count) -> {
            var asked = count.asked.get();
            if (asked < often || asked == count.told) return;
            added.put(address, asked - count.told);
            count.told = asked;
        });
        return added;
    }
}
