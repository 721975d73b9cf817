package lianzhi.exchange;

/** 文书: a document of the court as the institution gets it, such as 协助冻结存款通知书. */
public record Writ(String name, String category, byte[] pdf) {}
