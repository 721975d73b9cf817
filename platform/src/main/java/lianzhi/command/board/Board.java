package lianzhi.command.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 指挥看板: every court with its load, what is due and late, what waits for the centre, what has just been done.
 *
 * @param at when it was looked at
 */
public record Board(
        Instant at,
        LocalDate day,
        CourtLoad total,
        List<CourtLoad> courts,
        List<Waiting> waiting,
        List<Done> done,
        long doneToday,
        List<Institution> institutions,
        MoneyToday money,
        List<Campaign> campaigns) {
    /**
     * One court, or all.
     *
     * @param open cases open
     * @param lapsing controls that end within a fortnight
     * @param unanswered requests to institutions past their promise
     * @param ordersOpen supervision orders without an answer
     */
    public record CourtLoad(
            @Nullable String courtCode,
            long open,
            long dueToday,
            long overdue,
            Money held,
            Money heldLate,
            long heldLateCount,
            long lapsing,
            long unanswered,
            long ordersOpen,
            long ordersLate) {}

    /** Something that waits for a decision or an answer, by its day. */
    public record Waiting(
            String kind,
            long id,
            @Nullable String courtCode,
            @Nullable Long caseId,
            String title,
            String detail,
            @Nullable LocalDate dueOn) {}

    /** A fact that was just told to a case. */
    public record Done(
            Instant at,
            long caseId,
            String number,
            String courtCode,
            String code,
            @Nullable String amount) {}

    /** An institution and how many of its answers of the last thirty days came in time. */
    public record Institution(String nameZh, String nameEn, long asked, long inTime, long late) {}

    /** What came in today and what went out. */
    public record MoneyToday(Money arrived, Money paidOut) {}

    /** A campaign with its results. */
    public record Campaign(
            String courtCode,
            String name,
            LocalDate fromOn,
            LocalDate toOn,
            int times,
            int summoned,
            int detained,
            int performed,
            int settled,
            int closed) {}
}
