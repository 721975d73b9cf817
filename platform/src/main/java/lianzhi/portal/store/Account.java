package lianzhi.portal.store;

/** 当事人账户. */
public record Account(long id, String idNumber, String name, String passwordHash) {}
