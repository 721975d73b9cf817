package lianzhi.simulator.courtbank;

import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.State;

/** 退汇: a person wants the next payments to come back, with a reason. */
public final class ReturnNext {
    private static final String COURT_BANK = "court-bank";

    private ReturnNext() {}

    public static void order(State state, int times, String reason) {
        state.faults().put(COURT_BANK, new FaultOn(Fault.SEND_BACK, times, reason.isBlank() ? "户名不符" : reason, 0));
    }

    /** Blank when the payment may go through. */
    static String take(State state) {
        var on = state.faults().get(COURT_BANK);
        if (on == null) return "";
        if (on.times() <= 1) state.faults().remove(COURT_BANK);
        else state.faults().put(COURT_BANK, new FaultOn(on.fault(), on.times() - 1, on.reason(), 0));
        return on.reason();
    }
}
