package lianzhi.simulator.book;

import java.time.Instant;

/** An order of the court to pay. The court's reference makes it happen once. */
public record Payment(
        String reference,
        String payeeName,
        String payeeAccount,
        String payeeBank,
        long fen,
        String purpose,
        String subAccount,
        Status status,
        String reason,
        Instant dueAt) {
    /** What came of it. */
    public enum Status {
        PENDING,
        PAID,
        RETURNED
    }

    public Payment settled(Status now, String why) {
        return new Payment(reference, payeeName, payeeAccount, payeeBank, fen, purpose, subAccount, now, why, dueAt);
    }

    /** The same order again, whatever has become of it. */
    public boolean asksTheSameAs(Payment other) {
        return payeeName.equals(other.payeeName)
                && payeeAccount.equals(other.payeeAccount)
                && fen == other.fen
                && subAccount.equals(other.subAccount);
    }
}
