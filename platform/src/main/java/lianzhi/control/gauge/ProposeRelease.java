package lianzhi.control.gauge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.LiveDebt;
import lianzhi.control.MeasureInForce;
import lianzhi.control.MeasureState;
import lianzhi.control.store.MeasureStore;
import lianzhi.control.store.Measures;
import lianzhi.law.Money;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * 最小损害解除建议: of all sets of measures that are not needed to cover the debt, the one that leaves the least excess;
 * among equals the one that frees more, and things that a person lives or works with before money. Places in queues go
 * first, for they cover nothing (查封规定第19条).
 */
@Component
public class ProposeRelease {
    private static final int EXACT = 16;
    private final Measures measures;
    private final MeasureStore store;
    private final LiveDebt debt;
    private final Settings settings;
    private final Clock clock;

    ProposeRelease(Measures measures, MeasureStore store, LiveDebt debt, Settings settings, Clock clock) {
        this.measures = measures;
        this.store = store;
        this.debt = debt;
        this.settings = settings;
        this.clock = clock;
    }

    public ReleaseProposal handle(CaseId id) {
        var today = LocalDate.now(clock);
        var later = debt.expected(id, today.plusMonths(settings.number("control.freezeRunMonths")));
        var needed = later.plus(debt.feeOnTop(id, later));
        var worths = store.worths(id);
        var all = measures.of(id).stream()
                .map(one -> {
                    var worth = worths.get(one.id());
                    return worth == null ? one : one.worth(worth);
                })
                .toList();
        var effective = all.stream()
                .filter(one ->
                        one.state() == MeasureState.EFFECTIVE && covers(one).isPositive())
                .sorted(Comparator.comparing(ProposeRelease::covers).reversed())
                .toList();
        var covered = sum(effective);
        var release = new ArrayList<ReleaseProposal.Line>();
        if (covered.compareTo(needed) >= 0) {
            all.stream()
                    .filter(one -> one.state() == MeasureState.WAITING)
                    .forEach(one -> release.add(line(one, "轮候，没有实际控制", "a place in the queue, nothing is held")));
        }
        var free = best(effective, covered.minus(needed));
        free.forEach(one -> release.add(line(one, "其余控制已足额", "the rest covers the debt")));
        return new ReleaseProposal(needed, covered, covered.minus(sum(free)), List.copyOf(release));
    }

    /** What the measure covers: money held, else the worth of the thing. */
    static Money covers(MeasureInForce one) {
        var value = one.value();
        return value == null ? one.held() : value;
    }

    /** Exact among the sixteen greatest; the others one by one while they fit. */
    static List<MeasureInForce> best(List<MeasureInForce> measures, Money excess) {
        if (!excess.isPositive()) return List.of();
        var few = measures.subList(0, Math.min(EXACT, measures.size()));
        var chosen = 0;
        for (var set = 1; set < 1 << few.size(); set++) {
            if (sum(pick(few, set)).compareTo(excess) > 0) continue;
            if (chosen == 0 || isBetter(pick(few, set), pick(few, chosen))) chosen = set;
        }
        var free = new ArrayList<>(pick(few, chosen));
        for (var one : measures.subList(few.size(), measures.size())) {
            if (sum(free).plus(covers(one)).compareTo(excess) <= 0) free.add(one);
        }
        return List.copyOf(free);
    }

    private static boolean isBetter(List<MeasureInForce> one, List<MeasureInForce> other) {
        var freed = sum(one).compareTo(sum(other));
        if (freed != 0) return freed > 0;
        var count = Integer.compare(one.size(), other.size());
        return count != 0 ? count > 0 : things(one) > things(other);
    }

    private static long things(List<MeasureInForce> measures) {
        return measures.stream().filter(one -> one.value() != null).count();
    }

    private static List<MeasureInForce> pick(List<MeasureInForce> from, int set) {
        var picked = new ArrayList<MeasureInForce>();
        for (var i = 0; i < from.size(); i++) if (((set >> i) & 1) == 1) picked.add(from.get(i));
        return picked;
    }

    private static Money sum(List<MeasureInForce> measures) {
        return measures.stream().map(ProposeRelease::covers).reduce(Money.ZERO, Money::plus);
    }

    private static ReleaseProposal.Line line(MeasureInForce one, String zh, String en) {
        return new ReleaseProposal.Line(
                one.id(), one.institution(), one.account(), one.assetClass(), covers(one), one.version(), zh, en);
    }
}
