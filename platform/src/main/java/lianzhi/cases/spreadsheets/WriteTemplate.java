package lianzhi.cases.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 导入模板: the head and one example row; on a second sheet what each column takes. */
public final class WriteTemplate {
    private static final double WIDE = 18;
    private static final double EXPLAINED = 80;

    private WriteTemplate() {}

    public static byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhi", "1.0")) {
            var sheet = book.newWorksheet("立案");
            for (var column : Column.values()) {
                sheet.value(0, column.ordinal(), column.title());
                sheet.value(1, column.ordinal(), column.sample());
                sheet.width(column.ordinal(), WIDE);
            }
            sheet.range(0, 0, 0, Column.values().length - 1).style().bold().set();
            sheet.freezePane(0, 1);
            explain(book.newWorksheet("填写说明"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void explain(Worksheet sheet) {
        sheet.value(0, 0, "列");
        sheet.value(0, 1, "怎样填写");
        for (var column : Column.values()) {
            sheet.value(column.ordinal() + 1, 0, column.title());
            sheet.value(column.ordinal() + 1, 1, ColumnHelp.of(column));
        }
        sheet.range(0, 0, 0, 1).style().bold().set();
        sheet.width(0, WIDE);
        sheet.width(1, EXPLAINED);
        sheet.freezePane(0, 1);
    }
}
