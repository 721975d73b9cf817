package lianzhi.command.allocation;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** 分案表: every case to be allotted, and how well it is done. */
@PlanningSolution
@NullUnmarked
public class Roster {
    @PlanningEntityCollectionProperty
    private List<CaseToAllot> cases;

    @PlanningScore
    private HardSoftScore score;

    public Roster() {}

    Roster(List<CaseToAllot> cases) {
        this.cases = cases;
    }

    public List<CaseToAllot> getCases() {
        return cases;
    }

    public HardSoftScore getScore() {
        return score;
    }

    public void setScore(HardSoftScore score) {
        this.score = score;
    }
}
