package lianzhi.wire.soap;

import org.jspecify.annotations.Nullable;

/** The calls of a bank. The bank always calls; the court never pushes. */
public enum BankOperation {
    GET_QUERIES("getXzcxList", "cxqqList"),
    GET_CONTROLS("getXzkzList", "kzqqList"),
    QUERY_WRITS("cxwsInfo", "wsinfoList"),
    CONTROL_WRITS("kzwsInfo", "wsinfoList"),
    CREDENTIALS("zjInfo", "zjinfoList"),
    ANSWER_QUERY("shfeedXzcxInfo", "result"),
    ANSWER_CONTROL("shfeedXzkzInfo", "result"),
    ANSWER_TRANSACTIONS("shfeedXzcxwlxxInfo", "result"),
    SEND_BACK("htInfo", "result");

    private final String wire;
    private final String answerRoot;

    BankOperation(String wire, String answerRoot) {
        this.wire = wire;
        this.answerRoot = answerRoot;
    }

    public String wire() {
        return wire;
    }

    /** The root element of the court's answer; errors stand there as errorMsg. */
    public String answerRoot() {
        return answerRoot;
    }

    String verdictList() {
        return this == SEND_BACK ? "htjglist" : "cxjglist";
    }

    /** Null for an unknown call: a SOAP fault. */
    public static @Nullable BankOperation of(String wire) {
        for (var operation : values()) if (operation.wire.equals(wire)) return operation;
        return null;
    }
}
