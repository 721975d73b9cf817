package lianzhi.statistics.columns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 案件列: what is counted of every case, 25 bytes a case, column by column. */
public final class CaseColumns {
    /** What stands for a day that has not come. */
    public static final char OPEN = Character.MAX_VALUE;

    static final byte PERFORMED = 1;

    /** Days are counted from it. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final List<Chunk> chunks = new ArrayList<>();
    private final Map<String, Short> courts = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /**
     * Adds a case, its days counted since {@link #FIRST_DAY}.
     *
     * @param closed {@link #OPEN} when it is not
     * @param term last day of its term
     */
    public void add(
            String court, int filed, int closed, int term, boolean performed, long claimedFen, long recoveredFen) {
        if (chunks.isEmpty() || chunks.getLast().size == Chunk.MOST) {
            chunks.add(new Chunk());
        }
        var last = chunks.getLast();
        int row = last.size++;
        last.court[row] = courts.computeIfAbsent(court, name -> {
            names.add(name);
            return (short) (names.size() - 1);
        });
        last.way[row] = performed ? PERFORMED : 0;
        last.filed[row] = day(filed);
        last.closed[row] = closed == OPEN ? OPEN : day(closed);
        last.term[row] = day(term);
        last.claimed[row] = claimedFen;
        last.recovered[row] = recoveredFen;
    }

    static char day(LocalDate day) {
        return day(Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, day)));
    }

    private static char day(int since) {
        if (since < 0 || since >= OPEN) {
            throw new IllegalArgumentException("A day that no case has: " + since + " days after " + FIRST_DAY);
        }
        return (char) since;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    List<String> courts() {
        return names;
    }
}
