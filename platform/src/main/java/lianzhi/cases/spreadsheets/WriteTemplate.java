package lianzhi.cases.spreadsheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;

/** 导入模板: the head and one example row. */
public final class WriteTemplate {
    private static final double WIDE = 18;

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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
