package lianzhi.simulator.courtbank;

import java.time.Instant;
import lianzhi.simulator.book.Inflow;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.StatementLine;
import lianzhi.simulator.book.StatementLine.Direction;

/** 入账: puts a line at the end of the statement. Numbers rise without gaps. */
final class BookMoney {
    private BookMoney() {}

    static StatementLine in(State state, Inflow inflow, Instant at) {
        return line(state, at, Direction.IN, inflow);
    }

    static StatementLine out(State state, Inflow outflow, Instant at) {
        return line(state, at, Direction.OUT, outflow);
    }

    private static StatementLine line(State state, Instant at, Direction direction, Inflow money) {
        var seq = state.statement().size() + 1L;
        var line = new StatementLine(
                seq,
                "%s%08d".formatted(direction == Direction.IN ? "R" : "P", seq),
                at,
                direction,
                money.fen(),
                money.counterName(),
                money.counterAccount(),
                money.subAccount(),
                money.purpose());
        state.statement().add(line);
        return line;
    }
}
