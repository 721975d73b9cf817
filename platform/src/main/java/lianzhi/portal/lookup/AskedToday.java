package lianzhi.portal.lookup;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.portal.store.LookupStore;

/**
 * 当日次数: what is counted in memory, and kept for those who ask much, so that a restart does not begin their day anew. An
 * address is kept as a mark that only this court can make of it.
 */
final class AskedToday {
    private static final int DAY = 86_400;
    /** Days begin at midnight in Shanghai. */
    private static final int EAST = 8 * 3_600;

    private final LookupStore store;
    private final Riddles marks;
    private final CountByAddress counts = new CountByAddress(this::before);
    private long day;
    private Map<String, Integer> kept = Map.of();

    AskedToday(LookupStore store, Riddles marks) {
        this.store = store;
        this.marks = marks;
    }

    int oneMore(String address, long seconds) {
        return counts.oneMore(address, day(seconds));
    }

    /** Writes what was added since, of those who asked so often today, and reads what other nodes wrote. */
    void keep(int often, long seconds) {
        var today = day(seconds);
        var added = counts.added(often, today);
        if (added.isEmpty()) return;
        store.asked(
                LocalDate.ofEpochDay(today),
                added.entrySet().stream()
                        .collect(Collectors.toMap(one -> mark(one.getKey(), today), Map.Entry::getValue)));
        recall(seconds);
    }

    synchronized void recall(long seconds) {
        day = day(seconds);
        kept = store.asked(LocalDate.ofEpochDay(day));
    }

    private synchronized int before(String address, long period) {
        return period == day && !kept.isEmpty() ? kept.getOrDefault(mark(address, period), 0) : 0;
    }

    private String mark(String address, long day) {
        return marks.signature("asked " + day + " " + address);
    }

    private static long day(long seconds) {
        return (seconds + EAST) / DAY;
    }
}
