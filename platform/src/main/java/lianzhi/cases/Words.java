package lianzhi.cases;

/** 双语: a sentence or name for the screen in both languages. */
public record Words(String zh, String en) {}
