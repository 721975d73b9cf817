package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.law.HalfUp;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 加倍部分 by last day: obligations and costs that share one form one line per interval, on what is left of them. Days
 * {@code last day < d ≤ event}, less those left out; up to 2014-07-31 at twice the benchmark rate.
 */
final class DoubledGroups {
    private static final int BEGINS = (int) InterestRules.DOUBLED_BEGINS.toEpochDay();

    /** Items that share a last day, as indexes. */
    private record Group(int lastDay, List<Integer> obligations, List<Integer> costs, Names names) {}

    /** The names last shown; they change only when an item is paid off. */
    private static final class Names {
        private List<String> shown = List.of();
        private int count = -1;
    }

    private final DebtClaim claim;
    private final Group[] groups;
    private final LeftOutDays leftOut;
    private final @Nullable Accrual delay;

    DoubledGroups(DebtClaim claim, RateTables tables) {
        this.claim = claim;
        this.leftOut = new LeftOutDays(claim.suspensions());
        var terms = claim.delayBefore2014();
        this.delay = terms == null ? null : Accrual.delay2009(terms, tables);
        var byDay = new TreeMap<Integer, Group>();
        for (int i = 0; i < claim.obligations().size(); i++) {
            var last = claim.obligations().get(i).lastDayOfPerformance();
            if (last != null) {
                group(byDay, last).obligations().add(i);
            }
        }
        for (int i = 0; i < claim.costs().size(); i++) {
            var cost = claim.costs().get(i);
            if (cost.inDoubledBase() && cost.lastDayOfPerformance() != null) {
                group(byDay, cost.lastDayOfPerformance()).costs().add(i);
            }
        }
        this.groups = byDay.values().toArray(Group[]::new);
    }

    private static Group group(Map<Integer, Group> byDay, LocalDate last) {
        return byDay.computeIfAbsent(
                (int) last.toEpochDay(), day -> new Group(day, new ArrayList<>(), new ArrayList<>(), new Names()));
    }

    long accrue(int before, int event, Ledger ledger, Lines lines) {
        long sum = 0;
        for (var group : groups) {
            int first = Math.max(group.lastDay(), before) + 1;
            if (first > event) {
                continue;
            }
            long base = base(group, ledger);
            if (base > 0) {
                sum = HalfUp.plus(sum, earlierRule(group, base, first, Math.min(event, BEGINS - 1), ledger, lines));
                sum = HalfUp.plus(sum, doubledPart(group, base, Math.max(first, BEGINS), event, ledger, lines));
            }
        }
        return sum;
    }

    private long earlierRule(Group group, long base, int from, int to, Ledger ledger, Lines lines) {
        if (from > to || from + leftOut.within(from, to) > to) {
            return 0;
        }
        if (delay == null) {
            throw Refused.rule(Reason.field(
                    "delayBefore2014",
                    "DELAY_BEFORE_2014_NEEDED",
                    "2014-08-01前的迟延须指明基准利率档次和年天数",
                    "Delay before 2014-08-01 needs the benchmark tenor and the year basis"));
        }
        var series = delay.series;
        int first = leftOut.firstCounted(from);
        long sum = 0;
        int run = series.runOf(first);
        for (int day = first; day <= to; run++) {
            int end = Math.min(to, series.endOf(run));
            sum = HalfUp.plus(
                    sum, line(StatementLine.Kind.DELAY_2009, delay, run, group, base, day, end, ledger, lines));
            day = end + 1;
        }
        return sum;
    }

    private long doubledPart(Group group, long base, int from, int to, Ledger ledger, Lines lines) {
        return line(StatementLine.Kind.DOUBLED, Accrual.DOUBLED, 0, group, base, from, to, ledger, lines);
    }

    private long line(
            StatementLine.Kind kind,
            Accrual accrual,
            int run,
            Group group,
            long base,
            int from,
            int to,
            Ledger ledger,
            Lines lines) {
        int days = from > to ? 0 : to - from + 1 - leftOut.within(from, to);
        if (days == 0) {
            return 0;
        }
        long fen = accrual.fen(base, run, days);
        if (lines.wanted()) {
            lines.add(
                    kind,
                    names(group, ledger),
                    leftOut.firstCounted(from),
                    leftOut.lastCounted(to),
                    days,
                    base,
                    fen,
                    accrual.shown(run));
        }
        return fen;
    }

    private static long base(Group group, Ledger ledger) {
        long base = 0;
        for (int i : group.obligations()) {
            base = HalfUp.plus(base, ledger.principal[i]);
        }
        for (int i : group.costs()) {
            base = HalfUp.plus(base, ledger.costs[i]);
        }
        return base;
    }

    /** Those of which something is left. */
    private List<String> names(Group group, Ledger ledger) {
        var names =
                new ArrayList<String>(group.obligations().size() + group.costs().size());
        for (int i : group.obligations()) {
            if (ledger.principal[i] > 0) {
                names.add(claim.obligations().get(i).name());
            }
        }
        for (int i : group.costs()) {
            if (ledger.costs[i] > 0) {
                names.add(claim.costs().get(i).name());
            }
        }
        if (names.size() != group.names().count) {
            group.names().count = names.size();
            group.names().shown = List.copyOf(names);
        }
        return group.names().shown;
    }
}
