package lianzhi.cases.spreadsheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** 表头: which column stands where. What nobody would read is not passed over in silence, but for the sender's own notes. */
final class ReadHead {
    private static final List<Column> NEEDED =
            List.of(Column.APPLICANT, Column.DEBTOR, Column.CAUSE, Column.TITLE_NUMBER, Column.PRINCIPAL);
    private static final String OWN_NOTES = "备注";

    private ReadHead() {}

    static Map<Integer, Column> of(Row head) {
        var columns = new HashMap<Integer, Column>();
        var unknown = new ArrayList<String>();
        var twice = new ArrayList<String>();
        head.stream().filter(cell -> cell != null && !title(cell).isEmpty()).forEach(cell -> {
            var title = title(cell);
            var known = Arrays.stream(Column.values())
                    .filter(column -> column.title().equals(title))
                    .findFirst();
            if (known.isEmpty()) {
                if (!title.startsWith(OWN_NOTES)) unknown.add(title);
            } else if (columns.containsValue(known.get())) {
                twice.add(title);
            } else {
                columns.put(cell.getColumnIndex(), known.get());
            }
        });
        var missing = NEEDED.stream()
                .filter(column -> !columns.containsValue(column))
                .map(Column::title)
                .toList();
        refuse(missing, "COLUMNS_DIFFER", "第一行缺少列：%s，请用模板", "The first row lacks: %s");
        refuse(twice, "COLUMNS_TWICE", "同一列出现两次：%s", "The same column twice: %s");
        refuse(
                unknown,
                "COLUMNS_UNKNOWN",
                "不认识的列：%s；请按模板改名，自己的说明列以“备注”开头",
                "Unknown columns: %s; name them as the template does, columns of your own begin with 备注");
        return columns;
    }

    private static String title(Cell cell) {
        return cell.getText().strip();
    }

    private static void refuse(List<String> titles, String code, String zh, String en) {
        if (titles.isEmpty()) return;
        var names = String.join("、", titles);
        throw Refused.input(Reason.field("file", code, zh.formatted(names), en.formatted(names)));
    }
}
