package lianzhi.simulator.courtbank;

import java.time.Clock;
import java.time.Duration;
import lianzhi.simulator.book.Payment;
import lianzhi.simulator.book.Payment.Status;
import lianzhi.simulator.book.World;

/** 付款: takes an order of the court once; the same reference again brings back what was taken the first time. */
public final class PayOut {
    /** The same reference with another payee or amount. */
    public static final class OtherOrder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherOrder(String reference) {
            super("Reference " + reference + " belongs to another order");
        }
    }

    private final World world;
    private final Clock clock;
    private final Duration takes;

    public PayOut(World world, Clock clock, Duration takes) {
        this.world = world;
        this.clock = clock;
        this.takes = takes;
    }

    /** What comes of it shows later; {@code returnReason} is blank unless a person wants this one returned. */
    public Payment pay(
            String reference,
            String payeeName,
            String payeeAccount,
            String payeeBank,
            long fen,
            String purpose,
            String subAccount,
            String returnReason) {
        if (reference.isBlank() || payeeName.isBlank() || payeeAccount.isBlank() || fen <= 0) {
            throw new IllegalArgumentException("reference, payeeName, payeeAccount and a positive amount are needed");
        }
        return world.change(state -> {
            var known = state.payments().get(reference);
            var reason = returnReason.isBlank() && known == null ? ReturnNext.take(state, payeeAccount) : returnReason;
            var order = new Payment(
                    reference,
                    payeeName,
                    payeeAccount,
                    payeeBank,
                    fen,
                    purpose,
                    subAccount,
                    Status.PENDING,
                    reason,
                    clock.instant().plus(takes));
            if (known != null && !known.asksTheSameAs(order)) throw new OtherOrder(reference);
            if (known == null) state.payments().put(reference, order);
            return known == null ? order : known;
        });
    }
}
