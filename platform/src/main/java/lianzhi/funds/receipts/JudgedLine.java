package lianzhi.funds.receipts;

/** A line in good form. @param isPlain money that came in, about which there is nothing to find out first @param nr its place in the file */
public record JudgedLine(BankLine line, boolean isPlain, int nr) {}
