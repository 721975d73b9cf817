package lianzhi.simulator.bank;

import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.State;

/** Takes the fault that strikes the next request of an institution; the last strike removes it. */
public final class TakeFault {
    private TakeFault() {}

    public static FaultOn take(State state, String bank) {
        var on = state.faults().getOrDefault(bank, FaultOn.NONE);
        if (on.fault() == Fault.NONE || on.fault().isStanding() || on.fault() == Fault.LATE) return FaultOn.NONE;
        strike(state, bank, on);
        return on;
    }

    /** Lateness strikes when a request is fetched, the others when it is carried out. */
    public static FaultOn takeLateness(State state, String bank) {
        var on = state.faults().getOrDefault(bank, FaultOn.NONE);
        if (on.fault() != Fault.LATE) return FaultOn.NONE;
        strike(state, bank, on);
        return on;
    }

    private static void strike(State state, String bank, FaultOn on) {
        if (on.times() <= 1) state.faults().remove(bank);
        else state.faults().put(bank, new FaultOn(on.fault(), on.times() - 1, on.reason(), on.delaySeconds()));
    }
}
