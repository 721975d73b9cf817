package lianzhi.inquiry.ask;

/**
 * What one click did.
 *
 * @param requests put into the outbox by this click; 0 when everybody had been asked already
 * @param institutions asked in this round by this click
 */
public record Asked(long roundId, int requests, int institutions, int debtors, boolean joined) {}
