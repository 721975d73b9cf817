package lianzhi.inquiry.store;

/** @param isNew false when the case had an open round already */
public record Round(long id, boolean isNew) {}
