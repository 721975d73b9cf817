package lianzhi.wire.bank;

import org.jspecify.annotations.Nullable;

/** 控制措施 (KZCS). In use are freeze, renew, release and deduct; queueing is reported by banks, not ordered. */
public enum Measure {
    FREEZE("01", "冻结"),
    RENEW("02", "继续冻结"),
    QUEUE("03", "轮候冻结"),
    RELEASE("04", "解除冻结"),
    RELEASE_QUEUE("05", "解除轮候冻结"),
    DEDUCT("06", "划拨"),
    DRAW_INCOME("07", "提取收入"),
    FREEZE_AND_DEDUCT("08", "冻结并划拨");

    private final String code;
    private final String word;

    Measure(String code, String word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    /** The Chinese word of the protocol. */
    public String word() {
        return word;
    }

    /** Null for a code that the protocol does not know. */
    public static @Nullable Measure ofCode(String code) {
        for (var measure : values()) if (measure.code.equals(code.strip())) return measure;
        return null;
    }
}
