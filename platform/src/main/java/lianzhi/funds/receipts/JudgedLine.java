package lianzhi.funds.receipts;

/** A line in good form. @param isPlain money that came in, about which there is nothing to find out first */
public record JudgedLine(BankLine line, boolean isPlain) {}
