package lianzhi.inquiry.store;

/** The paper. */
public record Evidence(String name, String type, byte[] bytes) {}
