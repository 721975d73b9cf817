package lianzhi.agencies.units;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import lianzhi.agencies.store.SheetStore.Sheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 导出年度考核表: a line for each unit, and what each figure means. */
final class WriteSheets {
    private WriteSheets() {}

    static byte[] of(int year, List<Sheet> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Lianzhi", "1.0")) {
            var page = book.newWorksheet("年度考核 " + year);
            SheetWords.head(page, year);
            page.freezePane(3, 2);
            var at = 2;
            for (var sheet : sheets) {
                line(page, at++, sheet);
            }
            for (var meaning : SheetWords.MEANINGS) {
                page.value(++at, 0, meaning);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void line(Worksheet page, int at, Sheet sheet) {
        page.value(at, 0, sheet.code());
        page.value(at, 1, sheet.nameZh());
        page.value(at, 2, sheet.nameEn());
        var figures =
                List.of(sheet.orders(), sheet.inTime(), sheet.late(), sheet.refused(), sheet.waiting(), sheet.hits());
        for (var i = 0; i < figures.size(); i++) {
            page.value(at, 3 + i, figures.get(i));
        }
        if (sheet.orders() > sheet.waiting()) {
            page.value(at, 9, BigDecimal.valueOf(sheet.medianHours()).setScale(1, RoundingMode.HALF_UP));
        }
    }
}
