package lianzhi.exchange;

import java.time.Instant;
import java.util.List;
import lianzhi.wire.bank.Transaction;

/** 往来明细: what one message told of the accounts of a query apart from them; each names the row of its account. */
public record MovementsReply(long itemId, Instant toldAt, List<Transaction> movements) {}
