package lianzhi.simulator.courtbank;

import java.util.Map;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.State;

/** 退汇: a person wants the next payments to come back, with a reason. */
public final class ReturnNext {
    private static final String COURT_BANK = "court-bank";

    private ReturnNext() {}

    /** @param account of the payee whose payments come back; blank for whoever is paid next */
    public static void order(State state, int times, String reason, String account) {
        state.faults().put(key(account), new FaultOn(Fault.SEND_BACK, times, reason.isBlank() ? "户名不符" : reason, 0));
    }

    /** Blank when the payment may go through. */
    static String take(State state, String account) {
        var ofAccount = take(state.faults(), key(account));
        return ofAccount.isEmpty() ? take(state.faults(), COURT_BANK) : ofAccount;
    }

    private static String take(Map<String, FaultOn> faults, String key) {
        var on = faults.get(key);
        if (on == null) return "";
        if (on.times() <= 1) faults.remove(key);
        else faults.put(key, new FaultOn(on.fault(), on.times() - 1, on.reason(), 0));
        return on.reason();
    }

    private static String key(String account) {
        return account.isBlank() ? COURT_BANK : COURT_BANK + ":" + account;
    }
}
