package lianzhi.law.controls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import lianzhi.law.Article;
import lianzhi.law.Decision;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.articles.Articles;
import lianzhi.law.time.LegalPeriod;
import org.jspecify.annotations.Nullable;

/**
 * 控制期限: how long assets of a kind may be seized, distrained or frozen by one order (民诉法解释第485条). The end is a hard date:
 * it never moves over a holiday, and without renewal the effect is gone (查封规定第27条).
 *
 * @param assetClass code of the kind, such as deposit
 * @param longest longest term of one order and of each renewal; null where none is fixed (income)
 * @param effectiveFrom what makes it effective, in Chinese
 * @param queueOrder what orders several courts, in Chinese
 * @param basis where the term comes from, in Chinese
 */
public record ControlTerm(
        String assetClass,
        String zh,
        String en,
        String measure,
        @Nullable LegalPeriod longest,
        String effectiveFrom,
        String renewal,
        String queueOrder,
        String basis,
        Mark mark) {
    static final Article LONGEST = Articles.current("CPLI", "485", Mark.V);
    static final Article LAPSE = Articles.current("SEIZ", "27", Mark.V);

    /** The last day to print on the notice of assistance: a year from 2026-01-05 is printed to 2027-01-04. */
    public Optional<LocalDate> printedEnd(LocalDate from) {
        return latestEnd(from).map(end -> end.minusDays(1));
    }

    /** The last day that the law allows, the day of effect not counted. */
    public Optional<LocalDate> latestEnd(LocalDate from) {
        return Optional.ofNullable(longest).map(term -> switch (term.unit()) {
            case YEAR -> from.plusYears(term.length());
            case MONTH -> from.plusMonths(term.length());
            case DAY, WORKDAY, HOUR -> from.plusDays(term.length());
        });
    }

    /** May a control run over these days? */
    public Decision mayRun(LocalDate from, LocalDate to) {
        var reasons = new ArrayList<Reason>();
        if (to.isBefore(from)) {
            reasons.add(Reason.of("CONTROL_ENDS_BEFORE_START", "控制的截止日早于起始日", "The control ends before it begins"));
        }
        latestEnd(from).filter(to::isAfter).ifPresent(end -> reasons.add(tooLong(end)));
        return Decision.from(reasons);
    }

    /** May a control that runs to {@code end} be renewed on the day {@code on} to {@code newEnd}? */
    public Decision mayRenew(LocalDate end, LocalDate on, LocalDate newEnd) {
        var reasons = new ArrayList<Reason>();
        if (on.isAfter(end)) {
            reasons.add(Reason.of(
                    "CONTROL_LAPSED",
                    LAPSE,
                    "原控制已于 " + end + " 届满失效，不能续行，只能重新控制",
                    "The control lapsed on " + end + ": it cannot be renewed, only made anew"));
        }
        if (!newEnd.isAfter(end)) {
            reasons.add(Reason.of("RENEWAL_NOT_LATER", "续行后的截止日须晚于原截止日", "The renewal must end later than before"));
        }
        latestEnd(end).filter(newEnd::isAfter).ifPresent(latest -> reasons.add(tooLong(latest)));
        return Decision.from(reasons);
    }

    /** Trademarks and patents under preservation may not be preserved a second time, so nobody waits in line. */
    public boolean allowsWaiting() {
        return !renewal.contains("不得重复保全");
    }

    private Reason tooLong(LocalDate end) {
        return Reason.of(
                "CONTROL_TOO_LONG",
                LONGEST,
                zh + "的控制期限最长至 " + end,
                en + ": the control may last to " + end + " at most");
    }
}
