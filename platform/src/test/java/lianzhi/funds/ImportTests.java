package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.PlatformTest;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.files.ReadXlsx;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Imported;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.store.ImportProgress;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.dhatim.fastexcel.Workbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class ImportTests {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());
    private static final String HEAD = "交易流水号,交易日期,借贷标志,金额,对方户名,对方账号,子账号,附言\n";

    @Autowired
    Court court;

    @Autowired
    DSLContext db;

    @Autowired
    ImportProgress progress;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ImportStatement statements;

    @Autowired
    ReceiptStore receipts;

    @Test
    void a_statement_in_gb18030_is_read_matched_and_known_again() {
        var filed = court.newCase();
        var reference = reference();
        var csv = HEAD + reference + ",2026-03-02,贷,\"1,234.50\",测试乙𠮷,6222000011112222," + filed.accountNumber()
                + ",执行款\n";
        var bytes = csv.getBytes(Charset.forName("GB18030"));
        var first = csv(bytes);
        assertThat(first)
                .extracting(Imported::accepted, Imported::matched, Imported::refused)
                .containsExactly(1, 1, 0);
        assertThat(receipts.ofLine(reference).orElseThrow())
                .satisfies(receipt -> assertThat(receipt.amount()).isEqualTo(Money.yuan("1234.50")))
                .satisfies(receipt -> assertThat(receipt.payerName()).isEqualTo("测试乙𠮷"))
                .satisfies(receipt -> assertThat(receipt.caseId()).isEqualTo(filed.id()));
        assertThat(csv(bytes))
                .extracting(Imported::accepted, Imported::duplicates)
                .containsExactly(0, 1);
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "1.005, AMOUNT_BELOW_FEN",
        "-5, AMOUNT_NOT_POSITIVE",
        "0, AMOUNT_NOT_POSITIVE",
        "1e308, AMOUNT_UNREADABLE",
        "'=1+1', AMOUNT_UNREADABLE",
        "'12,34.00', AMOUNT_UNREADABLE",
        "abc, AMOUNT_UNREADABLE"
    })
    void a_bad_amount_is_named_and_its_neighbours_are_booked(String amount, String code) {
        var good = reference();
        var bad = reference();
        var csv = HEAD + good + ",2026-03-02,贷,10.00,甲,1,,x\n" + bad + ",2026-03-02,贷,\"" + amount + "\",甲,1,,x\n";
        var imported = csv(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(imported).extracting(Imported::accepted, Imported::refused).containsExactly(1, 1);
        assertThat(imported.lines().getFirst().nr()).isEqualTo(3);
        assertThat(imported.lines().getFirst().reason().code()).isEqualTo(code);
        assertThat(receipts.ofLine(good)).isPresent();
        assertThat(receipts.ofLine(bad)).isEmpty();
    }

    @Test
    void references_beyond_the_plane_are_known_again_though_java_orders_them_otherwise() {
        var run = reference();
        var high = run + "\uE001";
        csv((HEAD + high + ",2026-03-02,贷,10.00,甲,1,,x\n").getBytes(StandardCharsets.UTF_8));
        var both = HEAD + run + "𠮷1,2026-03-02,贷,11.00,甲,1,,x\n" + high + ",2026-03-02,贷,10.00,甲,1,,x\n" + run
                + "𠮷2,2026-03-02,贷,12.00,甲,1,,x\n";
        assertThat(csv(both.getBytes(StandardCharsets.UTF_8)))
                .extracting(Imported::accepted, Imported::duplicates, Imported::refused)
                .containsExactly(2, 1, 0);
    }

    @Test
    void one_known_reference_amid_new_ones_is_the_only_duplicate() {
        var run = reference();
        csv((HEAD + run + "-3,2026-03-02,贷,10.00,甲,1,,x\n").getBytes(StandardCharsets.UTF_8));
        var more = new StringBuilder(HEAD);
        for (int line = 1; line <= 5; line++) {
            more.append(run).append('-').append(line).append(",2026-03-02,贷,10.00,甲,1,,x\n");
        }
        assertThat(csv(more.toString().getBytes(StandardCharsets.UTF_8)))
                .extracting(Imported::accepted, Imported::duplicates, Imported::refused)
                .containsExactly(4, 1, 0);
        var line = db.fetchSingle("select id from funds.bank_line where bank_reference = ?", run + "-4");
        assertThat(receipts.ofLine(run + "-4").orElseThrow().id()).isEqualTo(line.get(0, Long.class));
    }

    @Test
    void the_same_reference_with_another_amount_is_a_contradiction_and_not_a_duplicate() {
        var reference = reference();
        csv((HEAD + reference + ",2026-03-02,贷,10.00,甲,1,,x\n").getBytes(StandardCharsets.UTF_8));
        var second = csv((HEAD + reference + ",2026-03-02,贷,11.00,甲,1,,x\n").getBytes(StandardCharsets.UTF_8));
        assertThat(second)
                .extracting(Imported::accepted, Imported::duplicates, Imported::refused)
                .containsExactly(0, 0, 1);
        assertThat(second.lines().getFirst().reason().code()).isEqualTo("BANK_REFERENCE_REUSED");
        assertThat(receipts.ofLine(reference).orElseThrow().amount()).isEqualTo(Money.yuan("10.00"));
    }

    @Test
    void of_a_hundred_thousand_lines_ten_bad_ones_are_named_and_the_rest_is_booked_once() {
        int lines = 100_000;
        var csv = new StringBuilder(HEAD);
        var run = "H" + System.nanoTime() + "-";
        for (int i = 0; i < lines; i++) {
            csv.append(run)
                    .append(i)
                    .append(",2026-03-02,贷,")
                    .append(i % 10_000 == 7 ? "1.001" : "1.00")
                    .append(",甲,1,,x\n");
        }
        var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        // Taken back at the end: the other tests read the same books.
        transaction.executeWithoutResult(status -> {
            var begun = System.nanoTime();
            var imported = statements.fromFile(
                    court.accountant(), Source.CSV, "long.csv", new StatementBytes(Source.CSV, bytes, Map.of()), run);
            System.out.printf(
                    "import lines=%d accepted=%d refused=%d seconds=%.1f%n",
                    lines, imported.accepted(), imported.refused(), (System.nanoTime() - begun) / 1e9);
            assertThat(imported)
                    .extracting(Imported::accepted, Imported::refused)
                    .containsExactly(lines - 10, 10);
            assertThat(imported.lines())
                    .extracting(line -> line.reason().code())
                    .containsOnly("AMOUNT_BELOW_FEN");
            assertThat(progress.of(Court.CODE, run).orElseThrow())
                    .isEqualTo(new ImportProgress.Far(lines, lines, 0, 0));
            assertThat(court.faultsOfTheBooks()).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(court.faultsOfTheBooks()).isEmpty();
        // What was taken back still lies in the files and in what the planner would soon believe of them: away with it.
        db.execute("vacuum funds.bank_line, funds.receipt, funds.posting, funds.long_entry, funds.balance");
        db.fetch("select pg_stat_reset_single_table_counters(t) from unnest(array['funds.bank_line'::regclass,"
                + " 'funds.receipt', 'funds.posting', 'funds.long_entry', 'funds.balance']) t");
    }

    @Test
    void a_file_that_breaks_off_imports_nothing() {
        var before = progress.of(Court.CODE, "broken");
        assertThatThrownBy(() -> statements.fromFile(
                        court.accountant(),
                        Source.CSV,
                        "broken.csv",
                        to -> {
                            ReadCsv.of(
                                    (HEAD + reference() + ",2026-03-02,贷,1.00,甲,1,,x\n")
                                            .getBytes(StandardCharsets.UTF_8),
                                    Map.of(),
                                    to);
                            throw Refused.input(Reason.of("FILE_UNREADABLE", "中断", "Breaks off"));
                        },
                        "broken"))
                .isInstanceOf(Refused.class);
        assertThat(before).isEmpty();
        assertThat(progress.of(Court.CODE, "broken")).isEmpty();
    }

    @Test
    void a_file_in_no_known_encoding_or_without_its_columns_is_refused_whole() {
        assertThatThrownBy(() -> csv(new byte[] {(byte) 0xFF, (byte) 0xFF, 0x20, (byte) 0xFF}))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> csv("姓名,电话\n甲,1\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting("field")
                                .containsExactly("BANK_REFERENCE", "AMOUNT", "VALUE_DATE"));
        assertThatThrownBy(() -> ReadXlsx.of(
                        new ByteArrayInputStream("not a workbook".getBytes(StandardCharsets.UTF_8)),
                        Map.of(),
                        line -> {}))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_spreadsheet_passes_formulas_on_and_skips_empty_rows() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("流水");
            String[] heads = {"流水号", "交易日期", "收支", "金额", "对方户名"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            sheet.value(5000, 0, "X" + NEXT.incrementAndGet());
            sheet.value(5000, 1, "2026-03-02");
            sheet.value(5000, 2, "收");
            sheet.value(5000, 3, 12.5);
            sheet.value(5000, 4, "甲");
            sheet.value(5001, 0, "X" + NEXT.incrementAndGet());
            sheet.value(5001, 1, "2026-03-02");
            sheet.value(5001, 2, "收");
            sheet.formula(5001, 3, "1+1");
        }
        var lines = new ArrayList<RawLine>();
        ReadXlsx.of(new ByteArrayInputStream(out.toByteArray()), Map.of(), lines::add);
        assertThat(lines).hasSize(2);
        var imported = statements.fromFile(court.accountant(), Source.XLSX, "x.xlsx", lines.stream());
        assertThat(imported).extracting(Imported::accepted, Imported::refused).containsExactly(1, 1);
        assertThat(imported.lines().getFirst().nr()).isEqualTo(5002);
        assertThat(imported.lines().getFirst().reason().code()).isEqualTo("AMOUNT_UNREADABLE");
    }

    private Imported csv(byte[] bytes) {
        return statements.fromFile(court.accountant(), Source.CSV, "x.csv", ReadCsv.of(bytes, Map.of()).stream());
    }

    private static String reference() {
        return "F" + NEXT.incrementAndGet();
    }
}
