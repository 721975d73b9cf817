package lianzhi.statistics.columns;

/**
 * 合计: the headline counts of one court in a period.
 *
 * @param claimed fen claimed by what was closed
 * @param recovered fen paid to what was closed
 * @param days from filing to closing, added up
 */
public record Sums(
        long opened,
        long closed,
        long inTime,
        long performed,
        long claimed,
        long recovered,
        long days,
        long pending) {
    static final int FIGURES = 8;

    static Sums at(long[] figures, int court) {
        int first = court * FIGURES;
        return new Sums(
                figures[first],
                figures[first + 1],
                figures[first + 2],
                figures[first + 3],
                figures[first + 4],
                figures[first + 5],
                figures[first + 6],
                figures[first + 7]);
    }
}
