package lianzhi.command.allocation;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** 均衡规则: loads even out; one debtor stays with one judge; a case leaves its court only for a real relief. */
public class FairRoster implements ConstraintProvider {
    private static final long SAME_DEBTOR = 60;
    private static final long LEAVES_COURT = 400;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory cases) {
        return new Constraint[] {loadsAreEven(cases), oneDebtorOneJudge(cases), casesStayInTheirCourt(cases)};
    }

    /** The square makes one judge with ten cases worse than two with five. */
    private static Constraint loadsAreEven(ConstraintFactory cases) {
        return cases.forEach(CaseToAllot.class)
                .groupBy(CaseToAllot::getSeat, ConstraintCollectors.sum(CaseToAllot::weight))
                .penalize(HardSoftScore.ONE_SOFT, (seat, added) -> added * (2 * seat.load() + added))
                .asConstraint("loads are even");
    }

    private static Constraint oneDebtorOneJudge(ConstraintFactory cases) {
        return cases.forEachUniquePair(CaseToAllot.class, Joiners.equal(CaseToAllot::debtor))
                .filter((one, other) -> !one.getSeat().equals(other.getSeat()))
                .penalize(HardSoftScore.ONE_SOFT, (one, other) -> SAME_DEBTOR)
                .asConstraint("one judge for one debtor");
    }

    private static Constraint casesStayInTheirCourt(ConstraintFactory cases) {
        return cases.forEach(CaseToAllot.class)
                .filter(one -> !one.getSeat().courtCode().equals(one.courtCode()))
                .penalize(HardSoftScore.ONE_SOFT, one -> LEAVES_COURT)
                .asConstraint("cases stay in their court");
    }
}
