package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import lianzhi.PlatformTest;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Imported;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.RawLine;
import lianzhi.funds.receipts.StatementFile;
import lianzhi.funds.store.ImportProgress;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement is here whole or not at all, whatever breaks off and whoever else imports it; one posting books it. */
@PlatformTest
class WholeOrNotAtAllTests {
    /** Books of its own: what lies in suspense here is in nobody else's lists. */
    private static final String COURT = "粤0891";

    private static final String HEAD = "流水号,交易日期,收支,金额,对方户名,附言\n";

    @Autowired
    Court court;

    @Autowired
    ImportStatement statements;

    @Autowired
    ImportProgress progress;

    @Autowired
    DSLContext db;

    @Test
    void a_file_that_breaks_off_after_thousands_of_lines_leaves_nothing_behind_and_is_imported_once_later() {
        var run = "W" + System.nanoTime();
        var whole = new StatementBytes(Source.CSV, csv(run, 0, 6_000), Map.of());
        StatementFile broken = new StatementFile() {
            @Override
            public void read(Consumer<RawLine> lines) {
                int[] read = {0};
                whole.read(line -> {
                    if (++read[0] > 5_500) {
                        throw new IllegalStateException("The line is cut");
                    }
                    lines.accept(line);
                });
            }
        };
        assertThatThrownBy(() -> statements.fromFile(accountant(), Source.CSV, run, broken, run))
                .hasMessageContaining("cut");
        assertThat(linesOf(run)).isZero();
        assertThat(progress.of(COURT, run)).isEmpty();
        var imported = statements.fromFile(accountant(), Source.CSV, run, whole, run);
        assertThat(imported.accepted()).isEqualTo(6_000);
        assertThat(linesOf(run)).isEqualTo(6_000);
        assertThat(progress.of(COURT, run).orElseThrow()).isEqualTo(new ImportProgress.Far(6_000, 6_000, 0, 0));
        isBookedAsItIs(imported);
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void statements_that_overlap_and_come_at_the_same_time_book_every_line_once() throws Exception {
        var run = "O" + System.nanoTime();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var running = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(nth -> pool.submit(() -> {
                        start.await();
                        var bytes = csv(run, nth * 500, nth * 500 + 1000);
                        return statements.fromFile(
                                accountant(),
                                Source.CSV,
                                run,
                                new StatementBytes(Source.CSV, bytes, Map.of()),
                                run + nth);
                    }))
                    .toList();
            start.countDown();
            int accepted = 0;
            int duplicates = 0;
            for (var each : running) {
                var imported = each.get();
                accepted += imported.accepted();
                duplicates += imported.duplicates();
                isBookedAsItIs(imported);
            }
            assertThat(accepted).isEqualTo(2500);
            assertThat(duplicates).isEqualTo(1500);
        }
        assertThat(linesOf(run)).isEqualTo(2500);
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    /** The posting of the statement is the sum of the receipts that it opened. */
    private void isBookedAsItIs(Imported imported) {
        var receipts = db.fetchSingle(
                        "select coalesce(sum(r.fen), 0)::bigint from funds.receipt r join funds.bank_line l"
                                + " on l.id = r.bank_line_id where l.statement_id = ?",
                        imported.statementId())
                .into(Long.class);
        var booked = db.fetchSingle(
                        "select coalesce(sum(e.fen) filter (where e.fen > 0), 0)::bigint from funds.posting p"
                                + " join funds.entry e on e.posting_id = p.id where p.document = ?",
                        "statement:" + imported.statementId())
                .into(Long.class);
        assertThat(booked).isEqualTo(receipts).isEqualTo(imported.accepted() * 100L);
    }

    private Viewer accountant() {
        return court.samples.viewer(COURT, Role.FUND_ACCOUNTANT);
    }

    private long linesOf(String run) {
        return db.fetchSingle("select count(*) from funds.bank_line where bank_reference like ?", run + "-%")
                .into(Long.class);
    }

    private static byte[] csv(String run, int from, int to) {
        var csv = new StringBuilder(HEAD);
        for (int i = from; i < to; i++) {
            csv.append(run).append('-').append(i).append(",2026-03-02,收,1.00,陌生人,无\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
