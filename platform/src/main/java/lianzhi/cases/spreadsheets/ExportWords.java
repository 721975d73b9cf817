package lianzhi.cases.spreadsheets;

import java.util.List;
import lianzhi.access.Court;
import lianzhi.cases.Stage;
import lianzhi.cases.Words;
import org.jspecify.annotations.Nullable;

/** 导出用语: the words of an export, in the language of the page that asked for it. */
public enum ExportWords {
    ZH("案件", List.of("案号", "当事人", "法院", "承办人", "阶段", "案由", "立案日期", "结案日期", "申请标的(元)", "尚欠(元)", "最近期限", "下一步")),
    EN(
            "Cases",
            List.of(
                    ("Number,Parties,Court,Judge,Stage,Cause,Filed on,Closed on,Claimed (yuan),Outstanding (yuan),Next limit,"
                                    + "Next step")
                            .split(",")));

    private final String sheet;
    private final List<String> head;

    ExportWords(String sheet, List<String> head) {
        this.sheet = sheet;
        this.head = head;
    }

    String sheet() {
        return sheet;
    }

    List<String> head() {
        return head;
    }

    String court(Court court) {
        return this == ZH ? court.nameZh() : court.nameEn();
    }

    String said(@Nullable Words words) {
        return words == null ? "" : this == ZH ? words.zh() : words.en();
    }

    String stage(Stage stage) {
        return said(StageWords.of(stage));
    }
}
