package lianzhi.agencies.units;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** 年度考核表的栏目: its heads, and what each figure means. */
final class SheetWords {
    private static final List<String> HEAD = List.of(
            "单位代码 Code",
            "单位",
            "Unit",
            "指令（项）Orders",
            "按时 In time",
            "逾期 Late",
            "拒绝 Refused",
            "待反馈 Waiting",
            "拦截 Intercepted",
            "反馈用时中位数（小时）Median hours");
    static final List<String> MEANINGS = List.of(
            "指令：本年度发给该单位的协助事项。Orders: sent to the unit in this year.",
            "按时：在承诺时限内反馈。In time: answered within the promised time.",
            "逾期：超过承诺时限反馈，或者已超时限仍未反馈。Late: answered after it, or not at all though it is over.",
            "拒绝：反馈不能办理。Refused: answered that it cannot be done.",
            "待反馈：尚未反馈，含未到期的。Waiting: not answered yet, due or not.",
            "拦截：本年度上报的拦截。Intercepted: stopped and reported in this year.");

    private SheetWords() {}

    static void head(Worksheet page, int year) {
        page.value(0, 0, year + " 年协助单位年度考核 · Linked units, " + year);
        page.style(0, 0).bold().set();
        for (var column = 0; column < HEAD.size(); column++) {
            page.value(1, column, HEAD.get(column));
            page.width(column, column == 0 ? 18 : column < 3 ? 34 : 16);
        }
        page.range(1, 0, 1, HEAD.size() - 1).style().bold().wrapText(true).set();
    }
}
