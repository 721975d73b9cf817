package lianzhi.exchange;

/** 传输方式: one for each partner. */
public enum Transport {
    SOAP,
    FILE,
    REAL_ESTATE_SOAP,
    AGREEMENT;

    /** Accounts and money; the others tell of things. */
    public boolean isOfBanks() {
        return this == SOAP || this == FILE;
    }
}
