package lianzhi.wire;

/** What is wrong or odd in a message: a stable code, and a sentence that the partner may be shown. */
public record Finding(String code, String text) {}
