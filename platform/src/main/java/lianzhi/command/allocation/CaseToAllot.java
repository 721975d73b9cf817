package lianzhi.command.allocation;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** 待分案件: a case whose judge the solver chooses among the seats that it may go to. */
@PlanningEntity
@NullUnmarked
public class CaseToAllot {
    @PlanningId
    private Long id;

    private String number;
    private String courtCode;
    private int weight;
    private long debtor;
    private Long judgeBefore;
    private List<Seat> seats;

    @PlanningVariable(valueRangeProviderRefs = "seats")
    private Seat seat;

    public CaseToAllot() {}

    CaseToAllot(long id, String number, String courtCode, int weight, long debtor, Long judgeBefore, List<Seat> seats) {
        this.id = id;
        this.number = number;
        this.courtCode = courtCode;
        this.weight = weight;
        this.debtor = debtor;
        this.judgeBefore = judgeBefore;
        this.seats = seats;
    }

    @ValueRangeProvider(id = "seats")
    public List<Seat> getSeats() {
        return seats;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }

    public Long getId() {
        return id;
    }

    String number() {
        return number;
    }

    String courtCode() {
        return courtCode;
    }

    int weight() {
        return weight;
    }

    long debtor() {
        return debtor;
    }

    Long judgeBefore() {
        return judgeBefore;
    }
}
