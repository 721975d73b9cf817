package lianzhi.statistics.bulletin;

import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;

/** 迟到更正: what was recorded after a day, but counts in a period before it. */
public interface Corrections {
    /**
     * One change of a case.
     *
     * @param way of closing; empty where nothing was closed
     * @param cases how many cases it adds, or takes away when negative
     */
    record Correction(
            long caseId,
            String number,
            String courtCode,
            Kind kind,
            String way,
            LocalDate day,
            int cases,
            Money amount,
            LocalDate recordedOn) {}

    /** A page of corrections. */
    record Page(List<Correction> items, long total) {}

    Page after(Counts.Scope scope, Period period, LocalDate day, int page, int size);
}
