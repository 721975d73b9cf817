package lianzhi.cases.terms;

/** 延长期限: by the president, at most three months each time. */
public record Extension(long id, int months, String why, State state, String askedByName) {
    public enum State {
        ASKED,
        GRANTED,
        RETURNED
    }
}
