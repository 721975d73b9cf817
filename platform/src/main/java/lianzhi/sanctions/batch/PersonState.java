package lianzhi.sanctions.batch;

import java.util.Map;

/** 批次中各人的状态, in the words of the printed result. */
final class PersonState {
    private static final Map<String, String> WORDS = Map.of(
            "WAITING", "待核对", "ASKED", "符合，报签", "NOT_MET", "不符合", "LISTED", "已纳入", "FREE", "签批前已履行", "FAILED", "未办成");

    private PersonState() {}

    static String inWords(String state) {
        return WORDS.getOrDefault(state, state);
    }
}
