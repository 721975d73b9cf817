package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Article;
import lianzhi.law.LawSettings;
import lianzhi.law.Mark;
import lianzhi.law.Rate;
import lianzhi.law.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * 民间借贷利率上限 by date: to check notarised debts and to read judgments; enforcement never recomputes a rate already decided.
 * Not for licensed lenders nor the seven kinds of local financial bodies (法释〔2020〕27号). The figures to 2020-12-31 are
 * from memory [M] and settings: interest.privateLending.*.
 */
public final class CapPrivateLending {
    private static final LocalDate RULE_2015 = LocalDate.of(2015, 9, 1);
    private static final LocalDate RULE_2020 = LocalDate.of(2020, 8, 20);
    private static final RuleVersion BANK_TIMES = rule(
            "lending.cap.1991", LocalDate.of(1991, 8, 13), LocalDate.of(2015, 8, 31), null, "法(民)〔1991〕21号", Mark.M);
    private static final RuleVersion PERCENT =
            rule("lending.cap.2015", RULE_2015, LocalDate.of(2020, 8, 19), "26", "法释〔2015〕18号第二十六条", Mark.M);
    private static final RuleVersion AT_FILING_2020 =
            rule("lending.cap.2020", RULE_2020, LocalDate.of(2020, 12, 31), null, "法释〔2020〕6号", Mark.M);
    private static final RuleVersion AT_FILING =
            rule("lending.cap.filing.2021", RULE_2020, null, "31", "法释〔2020〕17号第三十一条第二款", Mark.V);
    private static final RuleVersion AT_CONTRACT =
            rule("lending.cap.contract.2021", RULE_2020, null, "25", "法释〔2020〕17号第二十五条", Mark.V);

    private final RateTables tables;
    private final BigDecimal bankTimes;
    private final Rate supported;
    private final Rate voidAbove;
    private final BigDecimal lprTimes2020;

    public CapPrivateLending(RateTables tables, LawSettings settings) {
        this.tables = tables;
        this.bankTimes =
                settings.numbers("interest.privateLending.capTo20150831", 1).getFirst();
        this.lprTimes2020 =
                settings.numbers("interest.privateLending.cap2020", 1).getFirst();
        var percent = settings.numbers("interest.privateLending.cap2015to2020", 1);
        this.supported = Rate.percent(percent.getFirst());
        this.voidAbove = Rate.percent(percent.getLast());
    }

    /**
     * The cap in a span of days.
     *
     * @param from null: from the beginning; {@code to} null: until paid
     * @param supported highest yearly rate that a court supports
     * @param voidAbove above it even paid interest comes back; null where that is the same rate
     */
    public record Cap(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Rate supported,
            @Nullable Rate voidAbove,
            RuleVersion rule) {}

    /**
     * @param bankTenor the bank rate "of the same kind", needed for times before 2015-09-01
     * @param suitAccepted the day on which the court of first instance accepted the suit
     */
    public List<Cap> of(LocalDate loanMade, LocalDate suitAccepted, BenchmarkTenor bankTenor) {
        if (!loanMade.isBefore(RULE_2020)) {
            return List.of(new Cap(null, null, lpr(loanMade, BigDecimal.valueOf(4)), null, AT_CONTRACT));
        }
        if (suitAccepted.isBefore(RULE_2015)) {
            return List.of(new Cap(null, null, bank(loanMade, bankTenor), null, BANK_TIMES));
        }
        if (suitAccepted.isBefore(RULE_2020)) {
            return List.of(new Cap(null, null, supported, voidAbove, PERCENT));
        }
        if (!suitAccepted.isAfter(LocalDate.of(2020, 12, 31))) {
            var day = loanMade.isBefore(RateTables.LPR_BEGINS) ? suitAccepted : loanMade;
            return List.of(new Cap(null, null, lpr(day, lprTimes2020), null, AT_FILING_2020));
        }
        var caps = new ArrayList<Cap>();
        boolean older = loanMade.isBefore(RULE_2015);
        if (older) {
            caps.add(new Cap(null, RULE_2015.minusDays(1), bank(loanMade, bankTenor), null, BANK_TIMES));
        }
        caps.add(new Cap(older ? RULE_2015 : null, RULE_2020.minusDays(1), supported, voidAbove, PERCENT));
        caps.add(new Cap(RULE_2020, null, lpr(suitAccepted, BigDecimal.valueOf(4)), null, AT_FILING));
        return caps;
    }

    private Rate lpr(LocalDate day, BigDecimal times) {
        return tables.lpr(LprTenor.ONE_YEAR).on(day).times(times);
    }

    private Rate bank(LocalDate day, BenchmarkTenor tenor) {
        return tables.benchmark(tenor).on(day).times(bankTimes);
    }

    private static RuleVersion rule(
            String key, LocalDate from, @Nullable LocalDate to, @Nullable String number, String zh, Mark mark) {
        return new RuleVersion(key, from, to, new Article("LENDING", number, zh, mark));
    }
}
