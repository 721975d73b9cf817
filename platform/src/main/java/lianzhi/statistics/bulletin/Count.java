package lianzhi.statistics.bulletin;

import static lianzhi.statistics.bulletin.Kind.FILED;
import static lianzhi.statistics.bulletin.Kind.PAID;
import static lianzhi.statistics.bulletin.Span.BEFORE;
import static lianzhi.statistics.bulletin.Span.BEFORE_THREE_YEARS;
import static lianzhi.statistics.bulletin.Span.THREE_YEARS;
import static lianzhi.statistics.bulletin.Span.UNTIL;
import static lianzhi.statistics.bulletin.Span.WITHIN;
import static lianzhi.statistics.bulletin.Term.minus;
import static lianzhi.statistics.bulletin.Term.plus;

import java.util.List;
import java.util.function.Function;

/**
 * 计数: a named set of cases, or what its cases add to a sum. The figure and the list of its cases follow from the same
 * terms, so they cannot differ.
 */
public enum Count {
    CARRIED_OVER(plus(FILED, BEFORE), minus(Kind.CLOSED, BEFORE)),
    NEW(plus(FILED, WITHIN)),
    ACCEPTED(plus(FILED, UNTIL), minus(Kind.CLOSED, BEFORE)),
    CLOSED(plus(Kind.CLOSED, WITHIN)),
    PENDING(plus(FILED, UNTIL), minus(Kind.CLOSED, UNTIL)),
    PERFORMED(plus(Kind.CLOSED, WITHIN).by("PERFORMED")),
    ROUND_ENDED(plus(Kind.CLOSED, WITHIN).by("ROUND_TERMINATED")),
    WITHIN_LIMIT(plus(Kind.CLOSED, WITHIN).of(Measure.IN_TIME)),
    /** Closed, and property was found: not by the end of the round. */
    WITH_PROPERTY(plus(Kind.CLOSED, WITHIN).not("ROUND_TERMINATED")),
    PERFORMED_IN_TIME(plus(Kind.CLOSED, WITHIN).by("PERFORMED").of(Measure.IN_TIME)),
    ROUND_QUALIFIED(plus(Kind.CLOSED, WITHIN).by("ROUND_TERMINATED"), plus(Kind.ROUND, WITHIN)),
    THREE_YEARS_CLOSED(plus(Kind.CLOSED, THREE_YEARS)),
    THREE_YEARS_ACCEPTED(
            plus(FILED, THREE_YEARS), plus(FILED, BEFORE_THREE_YEARS), minus(Kind.CLOSED, BEFORE_THREE_YEARS)),
    QUERY_DUE(plus(Kind.QUERY, WITHIN)),
    QUERY_IN_TIME(plus(Kind.QUERY, WITHIN).of(Measure.IN_TIME)),
    PAYOUT_DUE(plus(Kind.PAYOUT, WITHIN)),
    PAYOUT_IN_TIME(plus(Kind.PAYOUT, WITHIN).of(Measure.IN_TIME)),
    PETITIONS(plus(Kind.PETITION, WITHIN)),
    PETITIONS_RESOLVED(plus(Kind.PETITION_CLOSED, WITHIN).of(Measure.IN_TIME)),
    NEW_CLAIMED(plus(FILED, WITHIN).of(Measure.AMOUNT)),
    CLOSED_CLAIMED(plus(Kind.CLOSED, WITHIN).of(Measure.AMOUNT)),
    PERFORMED_CLAIMED(plus(Kind.CLOSED, WITHIN).by("PERFORMED").of(Measure.AMOUNT)),
    CLOSED_RECOVERED(plus(Kind.CLOSED, WITHIN).of(Measure.RECOVERED)),
    RECOVERED(plus(PAID, WITHIN).of(Measure.AMOUNT)),
    CLOSE_DAYS(plus(Kind.CLOSED, WITHIN).of(Measure.DAYS)),
    PERFORM_DAYS(plus(Kind.CLOSED, WITHIN).by("PERFORMED").of(Measure.DAYS)),
    FINED(plus(Kind.FINE, WITHIN)),
    FINES(plus(Kind.FINE, WITHIN).of(Measure.AMOUNT)),
    DETAINED(plus(Kind.DETENTION, WITHIN)),
    CRIMES(plus(Kind.CRIME, WITHIN)),
    BORDER_CONTROLS(plus(Kind.BORDER, WITHIN)),
    EXIT_BANS(plus(Kind.EXIT_BAN, WITHIN)),
    LIMITED(plus(Kind.LIMITED, WITHIN)),
    EXPOSURES(plus(Kind.EXPOSURE, WITHIN)),
    EXPOSED(plus(Kind.EXPOSED_PERSON, WITHIN)),
    EXPOSED_PERFORMED(plus(Kind.EXPOSED_PERFORMED, WITHIN)),
    EXPOSED_PERFORMED_SUM(plus(Kind.EXPOSED_PERFORMED, WITHIN).of(Measure.AMOUNT)),
    BANKRUPTCY_SENT(plus(Kind.BANKRUPTCY_SENT, WITHIN)),
    BANKRUPTCY_TAKEN(plus(Kind.BANKRUPTCY_TAKEN, WITHIN)),
    /** Judges of the court; no set of cases. */
    JUDGES;

    private final List<Term> terms;

    Count(Term... terms) {
        this.terms = List.of(terms);
    }

    public List<Term> terms() {
        return terms;
    }

    private boolean adds(Measure... measures) {
        return !terms.isEmpty() && List.of(measures).contains(terms.getFirst().measure());
    }

    /** A sum in fen instead of a number of cases. */
    public boolean isMoney() {
        return adds(Measure.AMOUNT, Measure.RECOVERED);
    }

    public boolean isDays() {
        return adds(Measure.DAYS);
    }

    public long of(Iterable<Tally> tallies, Period period) {
        return of(kind -> tallies, period);
    }

    /** @param tallies at least those of the kind */
    long of(Function<Kind, ? extends Iterable<Tally>> tallies, Period period) {
        long sum = 0;
        for (var term : terms) {
            sum = Math.addExact(sum, term.from(tallies.apply(term.kind()), period));
        }
        return sum;
    }
}
