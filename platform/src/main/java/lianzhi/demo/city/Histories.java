package lianzhi.demo.city;

import java.util.Arrays;
import java.util.stream.Collectors;

/** 历史详略：how much of its history a generated case has, and what it takes on the disk, indexes and the log of changes included. */
public enum Histories {
    /** With queries, controls and books. */
    WHOLE(20_000),
    /** With parties, claim and timeline, without queries, controls and books. */
    COUNTED(8_000),
    /** What is counted and nothing else: the case, its nodes, its closing and its money. */
    THIN(5_000);

    private final int bytes;

    Histories(int bytes) {
        this.bytes = bytes;
    }

    public long bytes(long cases) {
        return cases * bytes;
    }

    String setting() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Histories of(String setting) {
        return Arrays.stream(values())
                .filter(one -> one.setting().equals(setting))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("lianzhi.demo.histories: "
                        + Arrays.stream(values()).map(Histories::setting).collect(Collectors.joining(", "))
                        + ", not " + setting));
    }
}
