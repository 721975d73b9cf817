package lianzhi.funds.receipts;

/** A line that is new here. @param courtCode the court of its sub-account, else the one that was told */
public record StoredLine(long id, String courtCode, BankLine line) {
    public String document() {
        return "bank-line:" + id;
    }
}
