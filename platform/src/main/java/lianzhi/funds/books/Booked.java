package lianzhi.funds.books;

/** 已记账. @param isNew false when the key had been booked before: nothing happened again */
public record Booked(long postingId, boolean isNew) {}
