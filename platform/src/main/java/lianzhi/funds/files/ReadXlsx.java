package lianzhi.funds.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.RawLine.Column;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** 电子表格流水: the first visible sheet, row by row; empty rows cost nothing, formulas are passed on as such, days as the numbers that they are. */
public final class ReadXlsx {
    private static final int MOST_COLUMNS = 200;
    private @Nullable ColumnNames names;

    private ReadXlsx() {}

    /** Hands over line by line, so that a long file needs no memory; unpacked once ahead to see that it is sane. */
    public static void of(byte[] bytes, Map<Column, String> saved, Consumer<RawLine> lines) {
        try (var beside = SheetsBeside.begin(bytes)) {
            of(new ByteArrayInputStream(bytes), saved, lines, beside::row);
            beside.end();
        }
    }

    public static void of(InputStream file, Map<Column, String> saved, Consumer<RawLine> lines) {
        of(file, saved, lines, () -> {});
    }

    /** @param before runs before each row is entered */
    private static void of(InputStream file, Map<Column, String> saved, Consumer<RawLine> lines, Runnable before) {
        var reader = new ReadXlsx();
        before.run();
        try (var book = new ReadableWorkbook(file);
                var rows = visible(book).openStream()) {
            rows.forEach(row -> {
                reader.row(row, saved, lines);
                before.run();
            });
        } catch (IOException | ExcelReaderException broken) {
            throw Refused.input(
                    Reason.of("FILE_UNREADABLE", "不是可读取的电子表格（xlsx）", "Not a spreadsheet (xlsx) that can be read"));
        }
        if (reader.names == null) {
            throw Refused.input(Reason.of("FILE_EMPTY", "文件中没有内容", "The file is empty"));
        }
    }

    private static Sheet visible(ReadableWorkbook book) {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(book::getFirstSheet);
    }

    private void row(Row row, Map<Column, String> saved, Consumer<RawLine> lines) {
        if (row.getCellCount() == 0) {
            return;
        }
        if (names != null) {
            var known =
                    names.line(row.getRowNum(), place -> place < row.getCellCount() ? text(row.getCell(place)) : "");
            if (!known.isBlank() || !isBlank(cells(row))) {
                lines.accept(known);
            }
            return;
        }
        var cells = cells(row);
        if (!isBlank(cells)) {
            names = ColumnNames.of(cells, saved);
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            return new BigDecimal(cell.getRawValue()).toPlainString();
        }
        return cell.getRawValue() == null ? "" : cell.getText();
    }
}
