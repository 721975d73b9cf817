package lianzhi.portal.lookup;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often each address asked in the period that runs; a new period begins at nothing. */
final class CountByAddress {
    private static final int MOST_ADDRESSES = 50_000;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long running;

    int oneMore(String address, long period) {
        if (period != running || counts.size() > MOST_ADDRESSES) {
            counts.clear();
            running = period;
        }
        var known = counts.get(address);
        return (known == null ? counts.computeIfAbsent(address, one -> new AtomicInteger()) : known).incrementAndGet();
    }
}
