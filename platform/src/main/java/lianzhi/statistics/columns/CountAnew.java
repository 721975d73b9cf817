package lianzhi.statistics.columns;

import java.util.HashMap;
import java.util.Map;
import lianzhi.statistics.bulletin.Period;

/** 按列重数: one pass over the columns on every core. */
public final class CountAnew {
    private CountAnew() {}

    /** By code of the court. */
    public static Map<String, Sums> of(CaseColumns columns, Period period) {
        int courts = columns.courts().size();
        int from = CaseColumns.day(period.from());
        int to = CaseColumns.day(period.to());
        long[] figures = columns.chunks().parallelStream()
                .collect(
                        () -> new long[courts * Sums.FIGURES],
                        (sums, chunk) -> add(sums, chunk, from, to),
                        CountAnew::together);
        var found = new HashMap<String, Sums>();
        for (int court = 0; court < courts; court++) {
            found.put(columns.courts().get(court), Sums.at(figures, court));
        }
        return found;
    }

    private static void add(long[] sums, Chunk chunk, int from, int to) {
        for (int row = 0; row < chunk.size; row++) {
            int filed = chunk.filed[row];
            if (filed > to) {
                continue;
            }
            int closed = chunk.closed[row];
            int at = chunk.court[row] * Sums.FIGURES;
            if (filed >= from) {
                sums[at]++;
            }
            if (closed > to) {
                sums[at + 7]++;
            } else if (closed >= from) {
                sums[at + 1]++;
                sums[at + 2] += closed <= chunk.term[row] ? 1 : 0;
                sums[at + 3] += chunk.way[row];
                sums[at + 4] += chunk.claimed[row];
                sums[at + 5] += chunk.recovered[row];
                sums[at + 6] += closed - filed;
            }
        }
    }

    private static void together(long[] sums, long[] others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others[i];
        }
    }
}
