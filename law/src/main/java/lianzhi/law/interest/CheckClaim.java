package lianzhi.law.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** Checks the form of a claim and names everything that is wrong with it. */
final class CheckClaim {
    /** Most fen of one amount: 1,000,000,000,000,000 yuan [E]. */
    static final long MOST_FEN = 100_000_000_000_000_000L;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_PAYMENTS = 50_000;
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(100);

    private final List<Reason> reasons = new ArrayList<>();

    private CheckClaim() {}

    static void of(DebtClaim claim, LocalDate asOf) {
        var check = new CheckClaim();
        check.run(claim, asOf);
        if (!check.reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, check.reasons);
        }
    }

    private void run(DebtClaim claim, LocalDate asOf) {
        day("asOf", asOf);
        size("obligations", claim.obligations().size(), MOST_ITEMS);
        size("costs", claim.costs().size(), MOST_ITEMS);
        size("interest", claim.interest().size(), MOST_ITEMS);
        size("suspensions", claim.suspensions().size(), MOST_PAYMENTS);
        size("payments", claim.payments().size(), MOST_PAYMENTS);
        if (!reasons.isEmpty()) {
            return;
        }
        var names = new HashSet<String>();
        for (int i = 0; i < claim.obligations().size(); i++) {
            var o = claim.obligations().get(i);
            var at = "obligations[" + i + "]";
            amount(at + ".amount", o.amount());
            day(at + ".lastDayOfPerformance", o.lastDayOfPerformance());
            if (!names.add(o.name())) {
                add(at + ".name", "NAME_TWICE", "名称重复", "The name is used twice");
            }
        }
        for (int i = 0; i < claim.costs().size(); i++) {
            amount("costs[" + i + "].amount", claim.costs().get(i).amount());
            day("costs[" + i + "].lastDayOfPerformance", claim.costs().get(i).lastDayOfPerformance());
        }
        for (int i = 0; i < claim.interest().size(); i++) {
            term("interest[" + i + "]", claim.interest().get(i), names);
        }
        for (int i = 0; i < claim.suspensions().size(); i++) {
            var s = claim.suspensions().get(i);
            span("suspensions[" + i + "]", s.from(), s.to());
        }
        for (int i = 0; i < claim.payments().size(); i++) {
            amount("payments[" + i + "].amount", claim.payments().get(i).amount());
            day("payments[" + i + "].date", claim.payments().get(i).date());
        }
    }

    private void term(String at, DebtClaim.InterestTerm term, Set<String> names) {
        if (!names.contains(term.obligation())) {
            add(at + ".obligation", "OBLIGATION_UNKNOWN", "没有这一项金钱义务", "There is no such obligation");
        }
        span(at, term.from(), term.to());
        switch (term.rate()) {
            case InterestRate.Benchmark r -> times(at, r.multiplier());
            case InterestRate.LprFloating r -> times(at, r.multiplier());
            case InterestRate.BenchmarkThenLpr r -> times(at, r.multiplier());
            case InterestRate.LprFixed r -> {
                times(at, r.multiplier());
                day(at + ".rate.on", r.on());
            }
            case InterestRate.Fixed r -> {}
            case InterestRate.Daily r -> {}
        }
    }

    private void times(String at, BigDecimal multiplier) {
        if (multiplier.signum() < 0
                || multiplier.compareTo(MOST_TIMES) > 0
                || multiplier.precision() > 20
                || multiplier.stripTrailingZeros().scale() > 6) {
            add(
                    at + ".rate.multiplier",
                    "MULTIPLIER_OUT_OF_RANGE",
                    "倍数应为0至100，至多六位小数",
                    "A multiplier is 0 to 100 with at most six decimals");
        }
    }

    private void span(String at, LocalDate from, @Nullable LocalDate to) {
        day(at + ".from", from);
        day(at + ".to", to);
        if (to != null && to.isBefore(from)) {
            add(at + ".to", "END_BEFORE_START", "止日早于起日", "The end is before the start");
        }
    }

    private void amount(String field, Money amount) {
        if (amount.fen() < 0) {
            add(field, "AMOUNT_NEGATIVE", "金额不能为负", "An amount is not negative");
        } else if (amount.fen() > MOST_FEN) {
            add(field, "AMOUNT_OUT_OF_RANGE", "金额超出可计算的范围", "The amount is beyond what can be computed");
        }
    }

    private void day(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            add(field, "DAY_OUT_OF_RANGE", "日期应在1900年至9999年之间", "A day lies between 1900 and 9999");
        }
    }

    private void size(String field, int size, int most) {
        if (size > most) {
            add(field, "TOO_MANY", "项目数量超过" + most, "More than " + most + " items");
        }
    }

    private void add(String field, String code, String zh, String en) {
        reasons.add(Reason.field(field, code, zh, en));
    }
}
