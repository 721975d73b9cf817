package lianzhi.exchange;

/** 请求性质: a question, or an order. */
public enum Nature {
    QUERY,
    CONTROL
}
