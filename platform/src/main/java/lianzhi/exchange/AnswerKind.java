package lianzhi.exchange;

/** 反馈结果. Refused covers a request sent back; the reason says why. */
public enum AnswerKind {
    FOUND,
    NIL,
    PARTIAL,
    REFUSED
}
