package lianzhi.cases.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the rows of an uploaded spreadsheet; what is no spreadsheet, or one meant to do harm, is refused. */
final class ReadSheet {
    static final int MOST_ROWS = 2_000;
    private static final long MOST_BYTES = 100_000_000L;
    private static final int MOST_ENTRIES = 1_000;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(401_768);

    private ReadSheet() {}

    static List<SheetRow> of(byte[] file) {
        if (!ReadableWorkbook.isOOXMLZipHeader(file)) {
            throw refused("NOT_A_SPREADSHEET", "请上传 .xlsx 表格", "Upload a spreadsheet in .xlsx form");
        }
        unpacksToSense(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var iterator = rows.iterator();
            if (!iterator.hasNext()) {
                throw refused("NO_ROWS", "表格中没有内容", "The sheet is empty");
            }
            var columns = ReadHead.of(iterator.next());
            var read = new ArrayList<SheetRow>();
            while (iterator.hasNext()) {
                var row = row(iterator.next(), columns);
                if (row.cells().values().stream().anyMatch(text -> !text.isBlank())
                        || !row.faults().isEmpty()) {
                    read.add(row);
                }
                if (read.size() > MOST_ROWS) {
                    throw refused(
                            "TOO_MANY_ROWS", "一次至多导入" + MOST_ROWS + "行", "At most " + MOST_ROWS + " rows at once");
                }
            }
            return read;
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw refused("SPREADSHEET_UNREADABLE", "表格已损坏，无法读取", "The spreadsheet cannot be read");
        }
    }

    private static SheetRow row(Row row, Map<Integer, Column> columns) {
        var cells = new EnumMap<Column, String>(Column.class);
        var faults = new ArrayList<Reason>();
        columns.forEach((index, column) -> {
            Optional<Cell> cell = row.getOptionalCell(index);
            cell.ifPresent(c -> cells.put(column, text(column, c, faults)));
        });
        return new SheetRow(row.getRowNum(), cells, faults);
    }

    private static String text(Column column, Cell cell, List<Reason> faults) {
        return switch (cell.getType()) {
            case STRING -> cell.asString().strip();
            case NUMBER -> number(column, cell);
            case BOOLEAN -> cell.asBoolean() ? "是" : "否";
            case EMPTY -> "";
            case FORMULA, ERROR -> {
                faults.add(Reason.field(
                        column.title(),
                        cell.getType() == CellType.FORMULA ? "FORMULA" : "CELL_ERROR",
                        "单元格须为数值或文字，不能是公式或错误值",
                        "A cell holds a value, not a formula or an error"));
                yield "";
            }
        };
    }

    private static String number(Column column, Cell cell) {
        var number = cell.asNumber();
        var isDay = column.isDay() && number.signum() > 0 && number.compareTo(LAST_DAY) < 0;
        return isDay ? DAY_ZERO.plusDays(number.longValue()).toString() : number.toPlainString();
    }

    /** A small file can unpack to more than the memory holds. */
    private static void unpacksToSense(byte[] file) {
        try {
            var copy = Files.createTempFile("import", ".xlsx");
            try {
                Files.write(copy, file);
                unpack(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw refused("SPREADSHEET_UNREADABLE", "表格已损坏，无法读取", "The spreadsheet cannot be read");
        }
    }

    private static void unpack(Path copy) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        try (var zip = new ZipFile(copy.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(entry)) {
                    for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        total += n;
                        if (total > MOST_BYTES || zip.size() > MOST_ENTRIES) {
                            throw refused("SPREADSHEET_TOO_LARGE", "表格过大，请分次导入", "The spreadsheet is too large");
                        }
                    }
                }
            }
        }
    }

    private static Refused refused(String code, String zh, String en) {
        return Refused.input(Reason.field("file", code, zh, en));
    }
}
