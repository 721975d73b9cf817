package lianzhi.command.allocation;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.access.People;
import lianzhi.access.Power;
import lianzhi.access.Reach;
import lianzhi.access.Viewer;
import lianzhi.command.Allocation;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 提出分案: the solver proposes; nothing changes until somebody applies it. */
@Component
public class ProposeAllocation {
    private static final int MOST_CASES = 400;
    /** A number of moves instead of a time: the same on every machine. */
    private static final long MOVES = 60_000;

    private final Allocations allocations;
    private final People people;
    private final Courts courts;

    ProposeAllocation(Allocations allocations, People people, Courts courts) {
        this.allocations = allocations;
        this.people = people;
        this.courts = courts;
    }

    /** @param acrossCourts a case may be proposed to another court, where that relieves its own */
    public Allocation handle(Viewer by, @Nullable String courtCode, boolean acrossCourts, long seed) {
        by.require(Power.SUPERVISE);
        var court = by.reach() == Reach.WHOLE_CITY ? courtCode : by.courtCode();
        var candidates = allocations.candidates(by, court, MOST_CASES);
        if (candidates.isEmpty()) {
            throw Refused.rule(Reason.of("NOTHING_TO_ALLOT", "没有待分的新案", "There is no new case to allot"));
        }
        var seats = seats(by, candidates);
        var roster = new Roster(candidates.stream()
                .map(one -> entity(one, acrossCourts, seats))
                .filter(one -> !one.getSeats().isEmpty())
                .toList());
        if (roster.getCases().isEmpty()) {
            throw Refused.rule(Reason.of("NO_JUDGE", "没有可承办的法官", "There is no judge who could take a case"));
        }
        return allocations.add(by, court, seed, proposal(solve(roster, seed), seats));
    }

    private List<Seat> seats(Viewer by, List<Allocations.Candidate> candidates) {
        var load = new HashMap<Long, Long>();
        allocations
                .carried(by, candidates.stream().map(Allocations.Candidate::id).toList())
                .forEach(one -> load.merge(one.judgeId(), (long) weight(one.claimedFen()), Long::sum));
        return courts.all().stream()
                .filter(court -> by.reach() == Reach.WHOLE_CITY || court.code().equals(by.courtCode()))
                .map(Court::code)
                .flatMap(code -> people.judges(code).stream()
                        .map(judge -> new Seat(judge.id(), judge.name(), code, load.getOrDefault(judge.id(), 0L))))
                .toList();
    }

    private static CaseToAllot entity(Allocations.Candidate one, boolean acrossCourts, List<Seat> seats) {
        return new CaseToAllot(
                one.id(),
                one.number(),
                one.courtCode(),
                weight(one.claimedFen()),
                one.debtor(),
                one.judgeId(),
                seats.stream()
                        .filter(seat -> acrossCourts || seat.courtCode().equals(one.courtCode()))
                        .toList());
    }

    /** Two below 100,000 yuan, three below a million, five above. */
    static int weight(long claimedFen) {
        return claimedFen < 10_000_000L ? 2 : claimedFen < 100_000_000L ? 3 : 5;
    }

    private static Roster solve(Roster roster, long seed) {
        return SolverFactory.<Roster>create(new SolverConfig()
                        .withSolutionClass(Roster.class)
                        .withEntityClasses(CaseToAllot.class)
                        .withConstraintProviderClass(FairRoster.class)
                        .withRandomSeed(seed)
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(MOVES)))
                .buildSolver()
                .solve(roster);
    }

    private static Allocations.Proposal proposal(Roster solved, List<Seat> seats) {
        var before = loads(solved, seats, false);
        var after = loads(solved, seats, true);
        var loads = seats.stream()
                .map(seat -> new Allocation.Load(
                        seat.judgeId(),
                        seat.name(),
                        seat.courtCode(),
                        before.getOrDefault(seat.judgeId(), seat.load()),
                        after.getOrDefault(seat.judgeId(), seat.load())))
                .toList();
        return new Allocations.Proposal(
                solved.getScore().toString(),
                spread(loads, true),
                spread(loads, false),
                loads,
                solved.getCases().stream().map(one -> line(one, loads)).toList());
    }

    private static Map<Long, Long> loads(Roster solved, List<Seat> seats, boolean after) {
        var loads = new HashMap<Long, Long>();
        seats.forEach(seat -> loads.put(seat.judgeId(), seat.load()));
        for (var one : solved.getCases()) {
            var judge = after ? Long.valueOf(one.getSeat().judgeId()) : one.judgeBefore();
            if (judge != null) {
                loads.computeIfPresent(judge, (id, load) -> load + one.weight());
            }
        }
        return loads;
    }

    private static long spread(List<Allocation.Load> loads, boolean before) {
        return loads.stream()
                .collect(Collectors.groupingBy(
                        Allocation.Load::courtCode,
                        Collectors.summarizingLong(load -> before ? load.before() : load.after())))
                .values()
                .stream()
                .mapToLong(court -> court.getMax() - court.getMin())
                .sum();
    }

    private static Allocation.Line line(CaseToAllot one, List<Allocation.Load> loads) {
        var seat = one.getSeat();
        var load = loads.stream()
                .filter(each -> each.judgeId() == seat.judgeId())
                .findFirst()
                .orElseThrow();
        return new Allocation.Line(
                one.getId(),
                one.number(),
                one.courtCode(),
                one.weight(),
                one.judgeBefore(),
                seat.judgeId(),
                seat.name(),
                seat.courtCode(),
                "权重" + one.weight() + "；分案后" + seat.name() + "负荷" + load.before() + "→" + load.after(),
                "Weight " + one.weight() + "; load of " + seat.name() + " " + load.before() + " → " + load.after());
    }
}
