package lianzhi.cases.spreadsheets;

import lianzhi.cases.Stage;
import lianzhi.cases.Words;

/** 阶段名称 as the pages show them. */
final class StageWords {
    private StageWords() {}

    static Words of(Stage stage) {
        return switch (stage) {
            case FILED -> new Words("已立案", "Filed");
            case NOTIFIED -> new Words("已通知", "Notified");
            case INVESTIGATING -> new Words("查找中", "Searching");
            case CONTROLLED -> new Words("已控制", "Controlled");
            case DISPOSING -> new Words("处置中", "Realising");
            case PAYING -> new Words("发放中", "Paying");
            case ROUND_ENDED -> new Words("已终本", "Round ended");
            case CLOSED -> new Words("已结案", "Closed");
        };
    }
}
