package lianzhi.parties;

/**
 * 身份: who a party is.
 *
 * @param idKind ID_CARD, CREDIT_CODE, ORGANISATION_CODE, PASSPORT or OTHER
 * @param idNumber empty only with OTHER: then the name tells one file from another
 */
public record Identity(boolean isUnit, String idKind, String idNumber, String name) {}
