package lianzhi.simulator.courtbank;

import java.time.Clock;
import lianzhi.simulator.book.Inflow;
import lianzhi.simulator.book.StatementLine;
import lianzhi.simulator.book.World;

/** 主动履行: somebody pays into the court's account; booked at once. */
public final class PayIn {
    private final World world;
    private final Clock clock;

    public PayIn(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    public StatementLine pay(long fen, String counterName, String counterAccount, String subAccount, String purpose) {
        if (fen <= 0) throw new IllegalArgumentException("A positive amount is needed");
        var now = clock.instant();
        return world.change(state ->
                BookMoney.in(state, new Inflow("", now, fen, counterName, counterAccount, subAccount, purpose), now));
    }
}
