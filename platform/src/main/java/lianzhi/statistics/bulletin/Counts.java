package lianzhi.statistics.bulletin;

import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 计数簿: counts and lists by the same conditions, so that a figure and the cases behind it cannot differ. */
public interface Counts {
    /** Which cases: visible to the viewer, of these types, of one court or of all. */
    record Scope(
            Viewer viewer, List<String> caseTypes, @Nullable String courtCode) {}

    /** A page of cases; the sum where amounts are summed. */
    record Page(
            List<CountedCase> items, long total, @Nullable Money sum) {}

    /** Per court: every count; sums in fen. Courts without a case are missing. */
    Map<String, Map<Count, Long>> byCourt(Scope scope, Period period);

    List<Bulletin.MonthFigures> byMonth(Scope scope, Period period);

    Page cases(Scope scope, Period period, Count count, int page, int size);
}
