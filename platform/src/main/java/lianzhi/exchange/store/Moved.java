package lianzhi.exchange.store;

import java.util.List;
import lianzhi.wire.bank.Transaction;

/** Movements of money on the accounts of one request, as one message told them. */
public record Moved(long itemId, long messageId, List<Transaction> movements) {}
