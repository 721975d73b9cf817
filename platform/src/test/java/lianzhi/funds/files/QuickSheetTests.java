package lianzhi.funds.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianzhi.funds.receipts.RawLine;
import lianzhi.law.Refused;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reader says the same as the thorough one, line by line, and leaves to it what it does not understand. */
class QuickSheetTests {
    private static final String[] HEADS = {"流水号", "交易日期", "收支", "金额", "币种", "对方户名", "附言"};
    private static final List<String> TEXTS = List.of(
            "", " ", "甲", "a&b <c> \"d\" 'e'", "𠮷", "两\n行", "  x ", "=1+1", "１２．５０", "\t", "_x000D_", "0012", "终");

    @Test
    void both_readers_say_the_same_of_any_spreadsheet() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            var bytes = random(random);
            assertThat(quick(bytes)).as("seed " + seed + " file " + i).isEqualTo(thorough(bytes));
        }
    }

    @Test
    void a_plain_spreadsheet_is_left_to_nobody() throws Exception {
        var bytes = workbook(sheet -> sheet.value(1, 0, "R1"));
        var lines = new ArrayList<RawLine>();
        assertThat(QuickXlsx.of(bytes, Map.of(), lines::add)).isTrue();
        assertThat(lines).hasSize(1);
    }

    @Test
    void behind_a_formula_the_thorough_reader_goes_on_with_the_next_line() throws Exception {
        var bytes = workbook(sheet -> {
            for (int row = 1; row <= 9; row++) {
                sheet.value(row, 0, "R" + row);
            }
            sheet.formula(5, 3, "1+1");
        });
        assertThat(quick(bytes)).hasSize(9).isEqualTo(thorough(bytes));
        assertThat(quick(bytes).get(4).cell(RawLine.Column.AMOUNT)).isEqualTo("=1+1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='A2' t='inlineStr'><is><t>R1</t></is></c></row>",
                "<row r='2'><c t='inlineStr'><is><r><t>R</t></r><r><rPr><b/></rPr><t>1</t></r></is></c></row>",
                "<row r='2'><c r='A2' t='inlineStr'><is><t>R&amp;1&#x4e00;&#20108;</t></is></c><c r='D2'><v>1.5E2</v></c></row>",
                "<row r='2'><c r='A2' t='inlineStr'><is><t>R1</t><rPh sb='0' eb='1'><t>sound</t></rPh></is></c></row>",
                "<row r='2'><c r='A2' t='b'><v>1</v></c></row>",
                "<row r='2'><c r='E2' t='b'><v>1</v></c></row>",
                "<row r='2'><c r='E2'><f>1+1</f></c></row>",
                "<row r='2'><!-- said --><c r='A2' t='inlineStr'><is><t>R1</t></is></c></row>",
                "<row r='2'><c r='A2' t='inlineStr'><is><t><![CDATA[R1]]></t></is></c></row>",
                "<row r='2'/><row r='3'></row><row r='9'><c r='A9' s='1'/><c r='D9' s='1'><v>7</v></c></row>",
                "<row r='2' spans='1:2' x:dyDescent='0.2' xmlns:x='u'><c r='A2' t='inlineStr'><is><t xml:space='preserve'> R </t></is></c></row>"
            })
    void whatever_a_program_writes_reads_the_same(String rows) throws Exception {
        var bytes = raw(rows);
        assertThat(quick(bytes)).isEqualTo(thorough(bytes));
    }

    /** The thorough reader takes it for a formula, which it is not. */
    @Test
    void a_text_that_no_formula_has_made_is_a_text() throws Exception {
        var lines = quick(raw("<row r='2'><c r='A2' t='str'><v>R1</v></c></row>"));
        assertThat(lines.getFirst().cell(RawLine.Column.BANK_REFERENCE)).isEqualTo("R1");
    }

    @Test
    void a_sheet_that_breaks_off_or_swells_is_refused() throws Exception {
        assertThatThrownBy(() -> quick(raw("<row r='2'><c r='A2'><v>1</v></c>", "")))
                .isInstanceOf(Refused.class);
        var swollen = raw("<row r='2'/>".repeat(8 << 20));
        assertThatThrownBy(() -> quick(swollen)).isInstanceOf(Refused.class).hasMessageContaining("FILE_TOO_LARGE");
    }

    private static byte[] random(Random random) throws IOException {
        return workbook(sheet -> {
            int rows = random.nextInt(30);
            for (int row = 1; row <= rows; row++) {
                for (int column = 0; column < HEADS.length + 2; column++) {
                    cell(sheet, row, column, random);
                }
            }
        });
    }

    private static void cell(Worksheet sheet, int row, int column, Random random) {
        switch (random.nextInt(12)) {
            case 0 -> sheet.value(row, column, random.nextInt(100_000) / 100.0);
            case 1 -> sheet.value(row, column, random.nextLong());
            case 2 -> {
                if (random.nextInt(20) == 0) {
                    sheet.formula(row, column, "A1+1");
                }
            }
            case 3 -> {
                if (random.nextInt(10) == 0) {
                    sheet.value(row, column, random.nextBoolean());
                }
            }
            case 4 -> sheet.style(row, column).bold().set();
            case 5, 6, 7 -> sheet.value(row, column, TEXTS.get(random.nextInt(TEXTS.size())));
            case 8 -> sheet.inlineString(row, column, TEXTS.get(random.nextInt(TEXTS.size())));
            default -> {}
        }
    }

    private interface Filling {
        void into(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("流水");
            for (int i = 0; i < HEADS.length; i++) {
                sheet.value(0, i, HEADS[i]);
            }
            filling.into(sheet);
        }
        return out.toByteArray();
    }

    /** Rows as they are, behind the heads, in a workbook around them. */
    private static byte[] raw(String rows) throws IOException {
        return raw(rows, "</sheetData></worksheet>");
    }

    private static byte[] raw(String rows, String end) throws IOException {
        var head = new StringBuilder("<row r='1'>");
        for (int i = 0; i < HEADS.length; i++) {
            head.append("<c r='%c1' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + i, HEADS[i]));
        }
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return with(
                workbook(sheet -> {}),
                "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + main + "'><sheetData>" + head + "</row>"
                        + rows + end);
    }

    private static byte[] with(byte[] book, String sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(book).get();
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    to.write(sheet.getBytes(StandardCharsets.UTF_8));
                } else {
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        return out.toByteArray();
    }

    private static List<RawLine> quick(byte[] bytes) {
        var lines = new ArrayList<RawLine>();
        ReadXlsx.of(bytes, Map.of(), lines::add);
        return lines;
    }

    private static List<RawLine> thorough(byte[] bytes) {
        var lines = new ArrayList<RawLine>();
        ReadXlsx.of(new ByteArrayInputStream(bytes), Map.of(), lines::add);
        return lines;
    }
}
