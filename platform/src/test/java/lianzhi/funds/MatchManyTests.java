package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.MatchNewReceipts;
import lianzhi.funds.store.ImportProgress;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.operations.Faults;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Receipts find their cases together: the same money as one by one, each once, and a bad one stands alone. */
@PlatformTest
class MatchManyTests {
    private static final String HEAD = "交易流水号,交易日期,借贷标志,金额,对方户名,对方账号,子账号,附言\n";

    @Autowired
    Court court;

    @Autowired
    DSLContext db;

    @Autowired
    ImportStatement statements;

    @Autowired
    ImportProgress progress;

    @Autowired
    MatchNewReceipts match;

    @Autowired
    Ledger ledger;

    @Autowired
    Faults faults;

    @Test
    void a_file_of_many_lines_pays_every_debt_as_line_by_line_in_one_transaction() {
        var alone = court.newCase();
        for (int nth = 0; nth < 3; nth++) {
            assertThat(imported("S" + System.nanoTime(), List.of(alone), 1)).isEqualTo(1);
        }
        var cases = IntStream.range(0, 20).mapToObj(nth -> court.newCase()).toList();
        var run = "M" + System.nanoTime();
        assertThat(imported(run, cases, 3)).isEqualTo(60);
        assertThat(progress.of(Court.CODE, run).orElseThrow()).isEqualTo(new ImportProgress.Far(60, 60, 60, 60));
        assertThat(cases).allSatisfy(filed -> assertThat(accounts(filed)).isEqualTo(accounts(alone)));
        assertThat(db.fetchSingle(
                                "select count(distinct r.xmin::text) from funds.receipt r join funds.bank_line l"
                                        + " on l.id = r.bank_line_id where l.bank_reference like ?",
                                run + "-%")
                        .into(Integer.class))
                .isEqualTo(1);
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void two_halves_of_a_long_file_pay_each_debt_in_the_order_of_its_lines() {
        // The last ones find nothing owed any more: they are the case's all the same, and stay with the debtor.
        var alone = court.newCase();
        for (int nth = 0; nth < 20; nth++) {
            assertThat(imported("T" + System.nanoTime(), List.of(alone), 1)).isEqualTo(1);
        }
        var cases = IntStream.range(0, 12).mapToObj(nth -> court.newCase()).toList();
        assertThat(imported("H" + System.nanoTime(), cases, 20)).isEqualTo(240);
        assertThat(cases).allSatisfy(filed -> {
            assertThat(accounts(filed)).isEqualTo(accounts(alone));
            assertThat(db.fetch("select receipt_id from funds.allocation where case_id = ? order by id", number(filed))
                            .getValues(0, Long.class))
                    .isNotEmpty()
                    .isSorted();
            assertThat(counted(filed)).isEqualTo(paid(filed)).isPositive();
        });
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void several_sums_of_a_case_are_told_one_by_one_and_open_its_nodes_once() {
        var filed = court.newCase();
        assertThat(imported("N" + System.nanoTime(), List.of(filed), 3)).isEqualTo(3);
        assertThat(sum("select count(*) from cases.event where code = 'FUNDS_ARRIVED' and case_id = ?", filed))
                .isEqualTo(3);
        assertThat(sum("select count(*) from cases.node where code = 'F06' and case_id = ?", filed))
                .isEqualTo(1);
        assertThat(sum("select count(*) from cases.node where code = 'F06' and done_at is null and case_id = ?", filed))
                .isZero();
        assertThat(sum("select count(*) from cases.node where code = 'F01' and done_at is null and case_id = ?", filed))
                .isEqualTo(1);
    }

    private static long number(Filed filed) {
        return filed.id().value();
    }

    private long paid(Filed filed) {
        return sum("select sum(amount_fen) from cases.payment where case_id = ?", filed);
    }

    private long counted(Filed filed) {
        return sum("select sum(amount) from statistics.entry where kind = 'PAID' and case_id = ?", filed);
    }

    private long sum(String question, Filed filed) {
        return db.fetchSingle(question, number(filed)).into(Long.class);
    }

    @Test
    void many_hands_on_the_same_receipts_match_each_once() throws Exception {
        var cases = IntStream.range(0, 10).mapToObj(nth -> court.newCase()).toList();
        var ids = lost(cases, 4);
        var barrier = new CyclicBarrier(4);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var running = IntStream.range(0, 4)
                    .mapToObj(nth -> pool.submit(() -> {
                        barrier.await();
                        if (nth == 0) {
                            // What was cut short is found again without being named.
                            match.run();
                            return ids.size();
                        }
                        return match.these(ids, done -> {});
                    }))
                    .toList();
            for (var each : running) {
                assertThat(each.get()).isEqualTo(ids.size());
            }
        }
        assertThat(db.fetchSingle(
                                "select count(*) from funds.posting where kind = 'MATCHED' and document = any (?)",
                                (Object) documents(ids))
                        .into(Integer.class))
                .isEqualTo(ids.size());
        assertThat(faults()).doesNotContain(documents(ids));
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void one_that_does_not_go_stands_alone_and_is_settled_when_it_goes() {
        var cases = IntStream.range(0, 5).mapToObj(nth -> court.newCase()).toList();
        var ids = lost(cases, 1);
        long bad = ids.get(2);
        var other = court.newCase();
        var taken = new Posting(
                "receipt:" + bad + ":matched:1",
                Posting.Kind.ALLOCATED,
                Court.CODE,
                "receipt:" + bad,
                "占用",
                null,
                null,
                Posting.move(
                        Account.ofCourt(Court.CODE, AccountKind.SUSPENSE),
                        Account.ofDebtor(Court.CODE, other.id()),
                        Money.fen(1)));
        var posting = ledger.post(taken);
        assertThat(match.these(ids, done -> {})).isEqualTo(4);
        assertThat(faults()).contains("receipt:" + bad);
        ledger.reverse("undo" + bad, posting.postingId(), "还原", null, null);
        db.execute("update funds.receipt set version = 2 where id = ?", bad);
        assertThat(match.these(ids, done -> {})).isEqualTo(5);
        assertThat(faults()).doesNotContain("receipt:" + bad);
    }

    private List<String> faults() {
        return faults.open().stream()
                .filter(fault -> fault.job().equals("match-receipts"))
                .map(Faults.Fault::subject)
                .toList();
    }

    private List<Money> accounts(Filed filed) {
        return List.of(
                ledger.balance(Account.ofDebtor(Court.CODE, filed.id())),
                ledger.balance(Account.ofApplicant(Court.CODE, filed.id())));
    }

    /** Booked without their sub-accounts, which come to light later; no rule was tried on them since. */
    private List<Long> lost(List<Filed> cases, int times) {
        var run = "L" + System.nanoTime();
        imported(run, cases, times, false);
        var ids = new ArrayList<Long>();
        for (int line = 0; line < cases.size() * times; line++) {
            var reference = run + "-" + line;
            db.execute(
                    "update funds.bank_line set sub_account = ? where bank_reference = ?",
                    cases.get(line % cases.size()).accountNumber(),
                    reference);
            ids.add(db.fetchSingle(
                            "update funds.receipt r set tried_at = null from funds.bank_line l"
                                    + " where l.id = r.bank_line_id and l.bank_reference = ? returning r.id",
                            reference)
                    .into(Long.class));
        }
        return ids;
    }

    private int imported(String run, List<Filed> cases, int times) {
        return imported(run, cases, times, true);
    }

    private int imported(String run, List<Filed> cases, int times, boolean named) {
        var csv = new StringBuilder(HEAD);
        for (int line = 0; line < cases.size() * times; line++) {
            csv.append(run)
                    .append('-')
                    .append(line)
                    .append(",2026-03-02,贷,12345.67,陌生人,1,")
                    .append(named ? cases.get(line % cases.size()).accountNumber() : "")
                    .append(",x\n");
        }
        var bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
        return statements
                .fromFile(court.accountant(), Source.CSV, run, new StatementBytes(Source.CSV, bytes, Map.of()), run)
                .matched();
    }

    private static String[] documents(List<Long> ids) {
        return ids.stream().map(id -> "receipt:" + id).toArray(String[]::new);
    }
}
