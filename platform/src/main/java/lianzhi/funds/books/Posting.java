package lianzhi.funds.books;

import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 记账凭证: entries that sum to zero. Booked once per key; the same key with other content is refused.
 *
 * @param key such as receipt:4:arrived
 * @param document what it rests on, such as receipt:4 or payout:7
 * @param personId who did it; null for the system itself
 * @param approverId who approved it; never the same person
 */
public record Posting(
        String key,
        Kind kind,
        String courtCode,
        String document,
        String reason,
        @Nullable Long personId,
        @Nullable Long approverId,
        List<Entry> entries) {
    /** 凭证种类. */
    public enum Kind {
        ARRIVED("到账"),
        MATCHED("认领"),
        ALLOCATED("清偿分配"),
        SENT("送银行付款"),
        CONFIRMED("付款成功"),
        RETURNED("退汇"),
        ESCROWED("提存"),
        ADJUSTED("差错调整"),
        REVERSED("冲正");

        private final String zh;

        Kind(String zh) {
            this.zh = zh;
        }

        /** As it stands on a printed statement. */
        public String zh() {
            return zh;
        }
    }

    /** 分录: what the account gains. */
    public record Entry(Account account, Money fen) {}

    public Posting {
        entries = List.copyOf(entries);
    }

    /** Moves an amount from one account to another. */
    public static List<Entry> move(Account from, Account to, Money amount) {
        return List.of(new Entry(from, Money.ZERO.minus(amount)), new Entry(to, amount));
    }
}
