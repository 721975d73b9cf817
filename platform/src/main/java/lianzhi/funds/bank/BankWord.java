package lianzhi.funds.bank;

/** 银行答复 on a payment. @param reason of a return */
public record BankWord(Status status, String reason) {
    /** What came of it. */
    public enum Status {
        PENDING,
        PAID,
        RETURNED,
        /** The bank does not know the reference. */
        UNKNOWN
    }
}
