package lianzhi.exchange;

/** 协助单位种类. */
public enum PartnerKind {
    BANK,
    PAYMENT,
    REAL_ESTATE,
    VEHICLE,
    SECURITIES,
    EQUITY,
    INSURANCE,
    PROVIDENT_FUND,
    SOCIAL_SECURITY,
    TAX,
    VESSEL,
    FISHERY,
    AIRCRAFT,
    IP,
    TELECOM,
    IDENTITY,
    TRAVEL,
    RIGHTS,
    OTHER
}
