package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianzhi.Measured;
import lianzhi.PlatformTest;
import lianzhi.funds.files.ReadCamt053;
import lianzhi.funds.files.ReadXlsx;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.RawLine;
import lianzhi.law.Refused;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements as people and attackers make them: every bad row named, every good one booked, nothing reached, nothing eaten up. */
@PlatformTest
class PoisonFileTests {
    private static final String[] HEADS = {"流水号", "交易日期", "收支", "金额", "对方户名", "附言"};

    @Autowired
    Court court;

    @Autowired
    ImportStatement statements;

    /** @param row writes the one bad cell into the row; null when all rows are good */
    private record Poison(String name, int bad, Spoil row) {}

    private interface Spoil {
        void in(Worksheet sheet, int row);
    }

    private static final List<Poison> POISONS = List.of(
            new Poison("formula for an amount", 1, (sheet, row) -> sheet.formula(row, 3, "100+1")),
            new Poison(
                    "a link to elsewhere", 1, (sheet, row) -> sheet.formula(row, 3, "HYPERLINK(\"http://127.0.0.1\")")),
            new Poison("three decimals", 1, (sheet, row) -> sheet.value(row, 3, 12.345)),
            new Poison("three decimals as text", 1, (sheet, row) -> sheet.value(row, 3, "12.345")),
            new Poison("no number", 1, (sheet, row) -> sheet.value(row, 3, "壹佰元")),
            new Poison("scientific", 1, (sheet, row) -> sheet.value(row, 3, "1e308")),
            new Poison("below zero", 1, (sheet, row) -> sheet.value(row, 3, "-0")),
            new Poison("no reference", 1, (sheet, row) -> sheet.value(row, 0, "")),
            new Poison("a day that is none", 1, (sheet, row) -> sheet.value(row, 1, "2026-02-30")),
            new Poison("neither in nor out", 1, (sheet, row) -> sheet.value(row, 2, "转")),
            new Poison("an empty million above", 0, (sheet, row) -> sheet.value(900_000, 9, "")),
            new Poison(
                    "merged cells",
                    0,
                    (sheet, row) -> sheet.range(row + 3, 4, row + 4, 5).merge()),
            new Poison("the last column of all", 0, (sheet, row) -> sheet.value(row, 16_383, "x")),
            new Poison("a command for a name", 0, (sheet, row) -> sheet.value(row, 4, "=cmd|' /C calc'!A0")),
            new Poison("a day as the number that it is", 0, (sheet, row) -> sheet.value(row, 1, 46083)),
            new Poison("full width", 0, (sheet, row) -> sheet.value(row, 3, "１２．５０")),
            new Poison("thousands", 0, (sheet, row) -> sheet.value(row, 3, "1,234.50")));

    @Test
    void of_two_hundred_poisoned_spreadsheets_every_bad_row_is_named_and_every_good_one_is_booked() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 208; i++) {
            var poison = POISONS.get(i % POISONS.size());
            int rows = 2 + random.nextInt(3);
            int at = 1 + random.nextInt(rows);
            var imported = statements.fromFile(
                    court.accountant(), Source.XLSX, poison.name(), xlsx(seed + ":" + i, rows, at, poison).stream());
            assertThat(imported.refused()).as(poison.name()).isEqualTo(poison.bad());
            assertThat(imported.accepted()).as(poison.name()).isEqualTo(rows - poison.bad());
            assertThat(imported.lines()).as(poison.name()).allMatch(line -> line.nr() == at + 1);
            good += imported.accepted();
            bad += imported.refused();
        }
        System.out.printf("R16 seed=%d files=208 goodRowsBooked=%d badRowsNamed=%d violated=0%n", seed, good, bad);
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    private static List<RawLine> xlsx(String run, int rows, int at, Poison poison) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var hidden = book.newWorksheet("隐藏");
            hidden.value(0, 0, "不是流水");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            var sheet = book.newWorksheet("流水");
            for (int c = 0; c < HEADS.length; c++) {
                sheet.value(0, c, HEADS[c]);
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, "P" + run + "-" + row);
                sheet.value(row, 1, "2026-03-02");
                sheet.value(row, 2, "收");
                sheet.value(row, 3, "10.00");
                sheet.value(row, 4, "测试甲");
                sheet.value(row, 5, "还款");
            }
            poison.row().in(sheet, at);
        }
        var lines = new java.util.ArrayList<RawLine>();
        ReadXlsx.of(out.toByteArray(), Map.of(), lines::add);
        return lines;
    }

    @Test
    void a_million_empty_rows_cost_no_memory_and_the_line_below_them_is_read() throws Exception {
        var rows = new StringBuilder("<row r=\"1\">");
        for (int c = 0; c < HEADS.length; c++) {
            rows.append(cell((char) ('A' + c) + "1", HEADS[c]));
        }
        rows.append("</row>");
        for (int r = 2; r < 1_048_576; r++) {
            rows.append("<row r=\"").append(r).append("\"/>");
        }
        rows.append("<row r=\"1048576\">");
        var last = List.of("M" + System.nanoTime(), "2026-03-02", "收", "10.00", "测试甲", "还款");
        for (int c = 0; c < HEADS.length; c++) {
            rows.append(cell((char) ('A' + c) + "1048576", last.get(c)));
        }
        var book = book(rows.append("</row>").toString());
        var lines = new java.util.ArrayList<RawLine>();
        var begun = System.nanoTime();
        ReadXlsx.of(book, Map.of(), lines::add);
        System.out.printf(
                "R16 emptyRows=1048574 lines=%d seconds=%.1f%n", lines.size(), (System.nanoTime() - begun) / 1e9);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().nr()).isEqualTo(1_048_576);
    }

    @Test
    void bombs_and_foreign_entities_are_refused_within_a_second_and_nothing_is_reached() throws Exception {
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(1);
            var url = "http://127.0.0.1:" + canary.getLocalPort() + "/x";
            var xxe = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + url + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
            var laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a \"ha\">");
            for (char c = 'b'; c < 'l'; c++) {
                laughs.append("<!ENTITY ")
                        .append(c)
                        .append(" \"")
                        .append(("&" + (char) (c - 1) + ";").repeat(10))
                        .append("\">");
            }
            laughs.append("]>");
            var bomb = bomb("xl/worksheets/sheet1.xml");
            var words = bomb("xl/sharedStrings.xml");
            refused("camt XXE", () -> camt(xxe + "<Document>&x;&f;</Document>"));
            refused("camt laughs", () -> camt(laughs + "<Document>&k;</Document>"));
            refused(
                    "sheet XXE",
                    () -> ReadXlsx.of(book(xxe, "<row r=\"1\">" + cell("A1", "&x;&f;") + "</row>"), Map.of(), l -> {}));
            refused("zip bomb", "FILE_TOO_LARGE", () -> ReadXlsx.of(bomb, Map.of(), l -> {}));
            refused("zip bomb of words", "FILE_TOO_LARGE", () -> ReadXlsx.of(words, Map.of(), l -> {}));
            refused("nested zip", () -> ReadXlsx.of(zip(zipped -> put(zipped, "a.zip", bomb)), Map.of(), l -> {}));
            refused(
                    "slip",
                    () -> ReadXlsx.of(zip(zipped -> put(zipped, "../../evil", new byte[9])), Map.of(), l -> {}));
            refused(
                    "old xls",
                    () -> ReadXlsx.of(
                            new byte[] {
                                (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                            },
                            Map.of(),
                            l -> {}));
            refused("PDF", () -> ReadXlsx.of("%PDF-1.7 PK".getBytes(StandardCharsets.UTF_8), Map.of(), l -> {}));
            assertThatThrownBy(canary::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void words_that_unpack_to_more_than_memory_bears_are_refused_under_any_name_and_a_long_sheet_is_read()
            throws Exception {
        var noise = noise(40 << 20);
        for (var name : List.of("xl/sharedStrings.xml", "xl/worksheets/words.xml")) {
            var words = bookWithWords(name, "<sst><si><t>" + noise + "</t></si></sst>");
            assertThat(words.length).as("not packed as a bomb is").isGreaterThan(noise.length() / 200);
            refused(name, "FILE_TOO_LARGE", () -> ReadXlsx.of(words, Map.of(), line -> {}));
        }
        var lines = new java.util.ArrayList<RawLine>();
        var heads = new StringBuilder("<row r=\"1\">");
        for (int c = 0; c < HEADS.length; c++) {
            heads.append(cell((char) ('A' + c) + "1", HEADS[c]));
        }
        ReadXlsx.of(book("<!--" + noise + "-->", heads.append("</row>").toString()), Map.of(), lines::add);
        assertThat(lines).as("a sheet is read row by row").isEmpty();
    }

    @Test
    void a_row_that_is_a_bomb_is_never_entered_though_honest_rows_before_it_are_read_while_the_sheet_is_checked()
            throws Exception {
        var rows = new StringBuilder();
        for (int row = 1; row <= 4; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            for (int c = 0; c < HEADS.length; c++) {
                rows.append(cell((char) ('A' + c) + "" + row, row == 1 ? HEADS[c] : "x"));
            }
            rows.append("</row>");
        }
        rows.append("<row r=\"5\">").append(cell("A5", "a".repeat(64 << 20))).append("</row>");
        var bomb = book(rows.toString());
        var read = new java.util.ArrayList<RawLine>();
        refused("a row that is a bomb", "FILE_TOO_LARGE", () -> ReadXlsx.of(bomb, Map.of(), read::add));
        assertThat(read).hasSizeLessThanOrEqualTo(3);
        var comment = book("<!--" + "</row>".repeat(1000) + "-->", "<row r=\"1\">" + "a".repeat(64 << 20));
        refused("a bomb behind a comment", "FILE_TOO_LARGE", () -> ReadXlsx.of(comment, Map.of(), read::add));
    }

    /** Letters that hardly pack. */
    private static String noise(int length) {
        var random = new Random(7);
        var letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(16));
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static byte[] bookWithWords(String name, String words) {
        var types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(zipped -> {
            put(
                    zipped,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/" + name + "\" ContentType=\"" + types
                            + "sharedStrings+xml\"/><Override PartName=\"/" + name + "\" ContentType=\"" + types
                            + "worksheet+xml\"/></Types>");
            put(zipped, name, words);
        });
    }

    private static void camt(String body) {
        ReadCamt053.of(("<?xml version=\"1.0\"?>" + body).getBytes(StandardCharsets.UTF_8), line -> {});
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void refused(String what, Reading reading) {
        refused(what, "", reading);
    }

    private static void refused(String what, String code, Reading reading) {
        var cost = Measured.of(() -> assertThatThrownBy(reading::run)
                .as(what)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(code));
        System.out.printf("R17 %s refused=1 cpuSeconds=%.2f heapMB=%d%n", what, cost.seconds(), cost.megabytes());
        assertThat(cost.seconds()).as(what).isLessThanOrEqualTo(1);
        assertThat(cost.megabytes()).as(what).isLessThanOrEqualTo(128);
    }

    private static String cell(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] book(String rows) throws IOException {
        return book("", rows);
    }

    /** The least that is a workbook. */
    private static byte[] book(String doctype, String rows) throws IOException {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var pack = "http://schemas.openxmlformats.org/package/2006/";
        return zip(zipped -> {
            put(
                    zipped,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + pack
                            + "content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/xl/workbook.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                            + " PartName=\"/xl/worksheets/sheet1.xml\""
                            + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(
                    zipped,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + pack + "relationships\"><Relationship Id=\"r1\" Type=\"" + rel
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zipped,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + pack + "relationships\"><Relationship Id=\"r1\" Type=\"" + rel
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    zipped,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel
                            + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zipped,
                    "xl/worksheets/sheet1.xml",
                    doctype + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        });
    }

    private static byte[] bomb(String name) {
        return zip(zipped -> {
            try {
                zipped.putNextEntry(new ZipEntry(name));
                var nothing = new byte[1 << 20];
                for (int i = 0; i < 500; i++) {
                    zipped.write(nothing);
                }
                zipped.closeEntry();
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
    }

    private static byte[] zip(Consumer<ZipOutputStream> content) {
        var out = new ByteArrayOutputStream();
        try (var zipped = new ZipOutputStream(out)) {
            content.accept(zipped);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zipped, String name, String text) {
        put(zipped, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zipped, String name, byte[] bytes) {
        try {
            zipped.putNextEntry(new ZipEntry(name));
            new ByteArrayInputStream(bytes).transferTo(zipped);
            zipped.closeEntry();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
