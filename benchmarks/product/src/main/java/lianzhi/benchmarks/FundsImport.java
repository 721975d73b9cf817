package lianzhi.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.MatchNewReceipts;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * 100,000 lines of 20 columns from the spreadsheet to stored receipts, matched with the reason, against reading the cells
 * alone; and until what was matched is in the books of its cases, too, which a job does behind the answer.
 */
final class FundsImport {
    private static final int LINES = 100_000;
    private static final int BAD = 10;
    /** One line in so many is paid into a case's own account. */
    private static final int NAMED = 10;
    /** So many files go through both before the first that counts: a court's server is up for months. */
    private static final int WARM_UP = 8;

    private static final String[] HEADS = {"流水号", "交易日期", "收支", "金额", "对方户名", "对方账号", "附言", "子账号"};
    /** What a bank's file has besides, and no book needs. */
    private static final String[] REST = {"币种", "余额", "印鉴", "交易机构", "柜员", "渠道", "对方开户行", "终端", "批次", "冲正标志", "手续费", "网点"
    };

    private FundsImport() {}

    static void measure(ConfigurableApplicationContext server, Path folder, int seconds, int times) throws Exception {
        var statements = server.getBean(ImportStatement.class);
        var by = Viewer.of(1, "测试案款", FundsBooks.COURT, Set.of(Role.FUND_ACCOUNTANT));
        var product = new double[times];
        var floor = new double[times];
        var booked = new double[times];
        var booking = server.getBean(MatchNewReceipts.class);
        var accounts = FundsCases.accounts(server);
        for (int i = 0; i < WARM_UP; i++) {
            var warmUp = file("W" + i + "-", accounts);
            reader(warmUp);
            imported(statements, by, warmUp, "w" + i);
            booking.run();
        }
        for (int i = 0; i < times; i++) {
            var bytes = file("R" + i + "-", accounts);
            floor[i] = reader(bytes);
            System.gc();
            long idle = afterCollection();
            long begun = System.nanoTime();
            var imported = imported(statements, by, bytes, "b" + i);
            product[i] = LINES / ((System.nanoTime() - begun) / 1e9);
            booking.run();
            booked[i] = LINES / ((System.nanoTime() - begun) / 1e9);
            long heap = Math.max(0, afterCollection() - idle) >> 20;
            System.out.printf(
                    "funds-import product=%.0f booked=%.0f bound=%.0f lines/s matched=%d heap=%d MB over idle%n",
                    product[i], booked[i], floor[i], imported.matched(), heap);
        }
        double p = Clients.median(product);
        double b = Clients.median(floor);
        double until = Clients.median(booked);
        System.out.printf("funds-import booked ratio=%.2f product=%.0f bound=%.0f%n", until / b, until, b);
        System.out.printf("funds-import ratio=%.2f product=%.0f bound=%.0f%n", p / b, p, b);
    }

    private static ImportStatement.Imported imported(
            ImportStatement statements, Viewer by, byte[] bytes, String token) {
        var imported = statements.fromFile(
                by,
                ImportStatement.Source.XLSX,
                "statement.xlsx",
                new StatementBytes(ImportStatement.Source.XLSX, bytes, Map.of()),
                token);
        if (imported.accepted() != LINES - BAD || imported.refused() != BAD || imported.matched() != LINES / NAMED) {
            throw new IllegalStateException("Accepted " + imported.accepted() + ", refused " + imported.refused()
                    + ", matched " + imported.matched());
        }
        return imported;
    }

    private static byte[] file(String run, List<String> accounts) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "lianzhi", "1.0")) {
            var sheet = book.newWorksheet("流水");
            for (int c = 0; c < HEADS.length; c++) {
                sheet.value(0, c, HEADS[c]);
            }
            for (int c = 0; c < REST.length; c++) {
                sheet.value(0, HEADS.length + c, REST[c]);
            }
            for (int i = 1; i <= LINES; i++) {
                sheet.value(i, 0, run + System.nanoTime() + "-" + i);
                sheet.value(i, 1, "2026-03-02");
                sheet.value(i, 2, "收");
                sheet.value(i, 3, i % (LINES / BAD) == 7 ? "100.001" : "100.00");
                sheet.value(i, 4, "测试付款人" + i % 5000);
                sheet.value(i, 5, "62220000" + (10_000_000 + i));
                sheet.value(i, 6, "还款");
                sheet.value(i, 7, i % NAMED == 0 ? accounts.get(i / NAMED % accounts.size()) : "");
                for (int c = 0; c < REST.length; c++) {
                    sheet.value(i, HEADS.length + c, REST[c] + (i + c) % 100);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static double reader(byte[] bytes) throws Exception {
        long begun = System.nanoTime();
        long[] read = {0};
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (int c = 0; c < row.getCellCount(); c++) {
                    read[0] += row.getCellText(c).length();
                }
            });
        }
        if (read[0] == 0) {
            throw new IllegalStateException("Nothing read");
        }
        return LINES / ((System.nanoTime() - begun) / 1e9);
    }

    /** What was left after the last collection, over all heap pools. */
    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
