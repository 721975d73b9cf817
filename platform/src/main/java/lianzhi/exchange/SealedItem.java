package lianzhi.exchange;

/** A request that an institution may now fetch, under its number (BDHM). */
public record SealedItem(long id, String number, long partnerId) {}
