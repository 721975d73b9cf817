package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import lianzhi.access.Viewer;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 计数簿: entries added up, and the cases behind a sum, by the same terms. */
public interface Counts {
    /**
     * Which entries: of cases visible to the viewer, of one court or of all.
     *
     * @param asOf last day of recording: what was known at its end; null for what is known now
     */
    record Scope(
            Viewer viewer,
            @Nullable String courtCode,
            @Nullable LocalDate asOf) {}

    /** A part of the cases behind a figure: filed within these days, of one judge. */
    record Only(
            @Nullable LocalDate filedFrom,
            @Nullable LocalDate filedTo,
            @Nullable Long judgeId) {
        public static final Only ALL = new Only(null, null, null);
    }

    /**
     * A page of cases.
     *
     * @param added what they add up to: the figure itself; cases, days or fen
     * @param sum the same where amounts are summed
     */
    record Page(
            List<CountedCase> items,
            long total,
            long added,
            @Nullable Money sum) {}

    /** Added up between the cuts: each cut is the first day of a stretch. */
    List<Tally> tallies(Scope scope, SortedSet<LocalDate> cuts);

    Page cases(Scope scope, List<String> caseTypes, Period period, Count count, Only only, int page, int size);
}
