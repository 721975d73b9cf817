package lianzhi.wire.land;

import org.jspecify.annotations.Nullable;

/** The calls of a registry. It always calls; the court never pushes. */
public enum LandOperation {
    GET_QUERIES("cxBdcQL", "Message"),
    GET_CONTROLS("kzBdcQL", "Message"),
    WRITS("kzwsInfo", "WSLIST"),
    CREDENTIALS("zjInfo", "ZJLIST"),
    ANSWER_QUERY("feedBdcQL", "RESULTLIST"),
    ANSWER_CONTROL("feedkzBdcQL", "RESULTLIST"),
    SEND_RECEIPT("feedkzhzBdcQL", "RESULTLIST");

    private final String wire;
    private final String answerRoot;

    LandOperation(String wire, String answerRoot) {
        this.wire = wire;
        this.answerRoot = answerRoot;
    }

    public String wire() {
        return wire;
    }

    public String answerRoot() {
        return answerRoot;
    }

    boolean answersVerdicts() {
        return answerRoot.equals("RESULTLIST");
    }

    String verdictList() {
        return this == ANSWER_QUERY ? "CXJGLIST" : "KZJGLIST";
    }

    /** Null for an unknown call: a SOAP fault. */
    public static @Nullable LandOperation of(String wire) {
        for (var operation : values()) if (operation.wire.equals(wire)) return operation;
        return null;
    }
}
