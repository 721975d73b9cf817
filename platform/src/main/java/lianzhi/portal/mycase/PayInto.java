package lianzhi.portal.mycase;

/** 案款专户: the case's own account at the court's bank. */
public record PayInto(String accountName, String accountNumber) {}
