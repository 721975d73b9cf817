package lianzhi.simulator.book;

import java.time.Instant;

/** Money on its way to the court's bank. */
public record Inflow(
        String reference,
        Instant arrivesAt,
        long fen,
        String counterName,
        String counterAccount,
        String subAccount,
        String purpose) {}
