package lianzhi.wire.land;

import org.jspecify.annotations.Nullable;

/** 控制措施 (KZCS) of registries. */
public enum LandMeasure {
    SEAL("11", "查封"),
    RENEW("12", "继续查封"),
    QUEUE("13", "轮候查封"),
    RELEASE("14", "解除查封"),
    TRANSFER("15", "产权过户文书送达");

    private final String code;
    private final String word;

    LandMeasure(String code, String word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    public static @Nullable LandMeasure ofCode(String code) {
        for (var measure : values()) if (measure.code.equals(code.strip())) return measure;
        return null;
    }
}
