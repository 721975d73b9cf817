package lianzhi.funds.payouts;

import java.time.Instant;
import lianzhi.law.Money;

/**
 * 付款文件 handed to the bank.
 *
 * @param paid how many of it the bank has paid by now
 * @param returned how many came back
 */
public record PaymentFile(
        long id, String madeBy, Instant madeAt, int payouts, Money sum, String sha256, int paid, int returned) {
    public String name() {
        return "payments-" + id + ".csv";
    }
}
