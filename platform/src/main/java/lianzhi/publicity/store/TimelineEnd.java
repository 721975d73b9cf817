package lianzhi.publicity.store;

/**
 * The newest event as it was seen at one moment. One with a smaller number may still come, but only of a transaction that
 * ran then.
 *
 * @param running the oldest transaction that ran then
 * @param next the first that had not begun
 */
public record TimelineEnd(long eventId, long running, long next) {}
