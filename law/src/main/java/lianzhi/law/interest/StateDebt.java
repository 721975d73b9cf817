package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.law.LawSettings;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/**
 * 计算债务: what is owed on a day, by 法释〔2014〕8号 and, before 2014-08-01, 法释〔2009〕6号. Safe to share between threads.
 *
 * <p>General interest counts {@code from ≤ d < event}, the doubled part {@code last day < d ≤ event}, an event being a
 * payment or the day of the statement. Every line is rounded half up to fen once; totals are sums of lines.
 */
public final class StateDebt {
    private final RateTables tables;
    private final LocalDate lprFrom;

    public StateDebt(RateTables tables) {
        this(tables, RateTables.LPR_BEGINS);
    }

    /** With the settings of a court: interest.benchmark.replacedByLprOn. */
    public StateDebt(RateTables tables, LawSettings settings) {
        this(tables, settings.day("interest.benchmark.replacedByLprOn").orElse(RateTables.LPR_BEGINS));
    }

    /** @param lprFrom setting interest.benchmark.replacedByLprOn: the day from which the LPR replaces the benchmark [M] */
    public StateDebt(RateTables tables, LocalDate lprFrom) {
        this.tables = tables;
        this.lprFrom = lprFrom;
    }

    /** The whole statement at the end of {@code asOf}; payments after it are ignored. */
    public DebtStatement on(LocalDate asOf, DebtClaim claim) {
        CheckClaim.of(claim, asOf);
        var ledger = new Ledger(claim, tables, lprFrom, asOf, true);
        var outstanding = ledger.run();
        return new DebtStatement(
                asOf, ledger.owed(), ledger.lines(), ledger.paid(), outstanding, warnings(ledger), tables.version());
    }

    /** Only what is unpaid at the end of {@code asOf}, to the fen the same as {@link #on}: for many claims at once. */
    public Parts outstanding(LocalDate asOf, DebtClaim claim) {
        CheckClaim.of(claim, asOf);
        return new Ledger(claim, tables, lprFrom, asOf, false).run();
    }

    private List<Reason> warnings(Ledger ledger) {
        return ledger.lastLprDay() > tables.lastLpr().plusDays(31).toEpochDay()
                ? List.of(Reason.of(
                                "LPR_TABLE_ENDS",
                                "LPR表只到该日，之后的日期按最后一次公布的利率计算",
                                "The LPR table ends on that day; later days use its last rate")
                        .with(Map.of("lastRow", tables.lastLpr().toString())))
                : List.of();
    }

    /** A payment of the time of the 2009 rule needs {@link RepayTogether} (并还), not this statement. */
    static Refused paymentBefore2014(int index) {
        return Refused.rule(Reason.field(
                "payments[" + index + "].date",
                "PAYMENT_BEFORE_2014",
                "2014-07-31及以前的清偿应按并还原则另行计算",
                "A payment on or before 2014-07-31 follows the earlier rule of proportional repayment"));
    }
}
