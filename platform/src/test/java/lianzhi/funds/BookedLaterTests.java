package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.PlatformTest;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.CloseDay;
import lianzhi.funds.books.Posting;
import lianzhi.funds.files.StatementBytes;
import lianzhi.funds.payouts.SendBack;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.receipts.ImportStatement.Imported;
import lianzhi.funds.receipts.ImportStatement.Source;
import lianzhi.funds.receipts.MatchByHand;
import lianzhi.funds.receipts.MatchNewReceipts;
import lianzhi.funds.receipts.Receipt;
import lianzhi.funds.store.FoundStore;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.ReceiptStore;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import lianzhi.operations.Faults;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A long statement says at once whose its sums are; until a job has booked them nobody else touches them. */
@PlatformTest
class BookedLaterTests {
    private static final String HEAD = "交易流水号,交易日期,借贷标志,金额,对方户名,对方账号,子账号,附言\n";
    /** One more than is booked before the answer. */
    private static final int LONG = 1001;

    private static final Money ONE = Money.yuan("1.00");

    @Autowired
    Court court;

    @Autowired
    DSLContext db;

    @Autowired
    ImportStatement statements;

    @Autowired
    MatchNewReceipts match;

    @Autowired
    MatchByHand byHand;

    @Autowired
    SendBack sendBack;

    @Autowired
    CloseDay close;

    @Autowired
    FoundStore found;

    @Autowired
    ReceiptStore receipts;

    @Autowired
    Ledger ledger;

    @Autowired
    Faults faults;

    @Autowired
    Clock clock;

    @AfterEach
    void nothing_waits_for_the_others() {
        match.run();
        match.run();
        assertThat(found.waiting(Court.CODE)).isZero();
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void what_is_decided_lies_in_suspense_and_is_booked_once_after_a_kill_amid_it() {
        var filed = court.newCase();
        var run = "D" + System.nanoTime();
        var before = ledger.balance(Account.ofCourt(Court.CODE, AccountKind.SUSPENSE));
        var imported = imported(run, filed.accountNumber(), "x");
        assertThat(imported)
                .extracting(Imported::accepted, Imported::matched, Imported::waiting)
                .containsExactly(LONG, LONG, LONG);
        assertThat(found.waiting(Court.CODE)).isEqualTo(LONG);
        assertThat(receipts.ofCase(filed.id())).isEmpty();
        assertThat(ledger.balance(Account.ofCourt(Court.CODE, AccountKind.SUSPENSE)))
                .isEqualTo(before.plus(Money.fen(LONG * ONE.fen())));
        assertThat(of(run, 5)).extracting(Receipt::state, Receipt::caseId).containsExactly(Receipt.State.FOUND, null);
        // Killed after some pieces: what is booked is booked, the job goes on with the rest.
        match.these(ids(run).subList(0, 400), done -> {});
        assertThat(found.waiting(Court.CODE)).isEqualTo(LONG - 400);
        match.run();
        match.run();
        assertThat(found.waiting(Court.CODE)).isZero();
        assertThat(receipts.ofCase(filed.id())).hasSize(LONG);
        assertThat(ledger.balance(Account.ofCourt(Court.CODE, AccountKind.SUSPENSE)))
                .isEqualTo(before);
        assertThat(postings(run)).isEqualTo(LONG);
    }

    @Test
    void nobody_matches_or_sends_back_what_is_decided_and_the_day_stays_open() {
        var filed = court.newCase();
        var run = "N" + System.nanoTime();
        imported(run, filed.accountNumber(), "x");
        var receipt = of(run, 7);
        refused(
                "MATCHED_ALREADY",
                () -> byHand.propose(
                        court.accountant(),
                        receipt.id(),
                        receipt.version(),
                        court.newCase().id(),
                        "另一案"));
        refused(
                "NOT_UNMATCHED",
                () -> sendBack.handle(
                        court.accountant(),
                        receipt.id(),
                        new SendBack.SendBackOrder(receipt.version(), "陌生人", "测试银行", "62220000111122", "退回"),
                        null));
        refused("MATCHES_BEING_BOOKED", () -> close.close(court.accountant(), LocalDate.now(clock)));
        assertThat(of(run, 7)).isEqualTo(receipt);
    }

    @Test
    void rules_decide_too_and_what_they_doubt_is_a_work_list() {
        var filed = court.newCase();
        var run = "R" + System.nanoTime();
        assertThat(imported(run, "", "还款" + filed.number()))
                .extracting(Imported::matched, Imported::waiting)
                .containsExactly(LONG, LONG);
        assertThat(of(run, 0).state()).isEqualTo(Receipt.State.FOUND);
        match.run();
        assertThat(receipts.ofCase(filed.id())).hasSize(LONG);
        var doubtful = "U" + System.nanoTime();
        assertThat(imported(doubtful, "", "（2026）执字不详"))
                .extracting(Imported::matched, Imported::waiting)
                .containsExactly(0, 0);
        assertThat(of(doubtful, 0).state()).isEqualTo(Receipt.State.UNMATCHED);
        assertThat(receipts.untried(of(doubtful, 0).id() - 1, 1))
                .doesNotContain(of(doubtful, 0).id());
    }

    @Test
    void what_the_bank_takes_back_before_it_is_booked_is_booked_for_nobody() {
        var filed = court.newCase();
        var run = "B" + System.nanoTime();
        imported(run, filed.accountNumber(), "x");
        var back = HEAD + run + "-back,2026-03-02,借,1.00,陌生人,1,,冲正 " + run + "-3\n";
        read(run + "b", back);
        assertThat(of(run, 3).state()).isEqualTo(Receipt.State.REVERSED);
        match.run();
        assertThat(receipts.ofCase(filed.id())).hasSize(LONG - 1);
        assertThat(postings(run)).isEqualTo(LONG - 1);
    }

    @Test
    void what_cannot_be_booked_is_anybodys_again_and_keeps_no_day_open() {
        var filed = court.newCase();
        var run = "F" + System.nanoTime();
        imported(run, filed.accountNumber(), "x");
        var bad = of(run, 9);
        var taken = ledger.post(new Posting(
                bad.document() + ":matched:" + bad.version(),
                Posting.Kind.ALLOCATED,
                Court.CODE,
                bad.document(),
                "占用",
                null,
                null,
                Posting.move(
                        Account.ofCourt(Court.CODE, AccountKind.SUSPENSE),
                        Account.ofDebtor(Court.CODE, court.newCase().id()),
                        Money.fen(1))));
        match.run();
        assertThat(found.waiting(Court.CODE)).isZero();
        assertThat(of(run, 9).state()).isEqualTo(Receipt.State.UNMATCHED);
        assertThat(receipts.ofCase(filed.id())).hasSize(LONG - 1);
        assertThat(faults.open()).extracting(Faults.Fault::subject).contains(bad.document());
        ledger.reverse("undo" + bad.id(), taken.postingId(), "还原", null, null);
    }

    @Test
    void a_piece_that_cannot_be_decided_is_a_fault_at_once_and_the_other_pieces_go_on() {
        var filed = court.newCase();
        var run = "P" + System.nanoTime();
        db.execute("create function funds.test_falls() returns trigger language plpgsql as $$ begin if exists (select"
                + " from funds.bank_line l where l.id = new.bank_line_id and l.bank_reference = '" + run
                + "-9') then raise exception 'decided by nobody'; end if; return new; end $$");
        db.execute("create trigger test_falls before update on funds.receipt for each row when (new.state = 'FOUND')"
                + " execute function funds.test_falls()");
        try {
            assertThat(imported(run, "", "还款" + filed.number()).matched()).isEqualTo(1);
            assertThat(faults.open())
                    .filteredOn(fault -> fault.subject().equals(of(run, 0).document()))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.message()).contains("decided by nobody"));
        } finally {
            db.execute("drop function funds.test_falls() cascade");
        }
        match.run();
        assertThat(receipts.ofCase(filed.id())).hasSize(LONG);
        assertThat(faults.open())
                .extracting(Faults.Fault::subject)
                .doesNotContain(of(run, 0).document());
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").contains(code));
    }

    private Imported imported(String run, String account, String purpose) {
        var csv = new StringBuilder(HEAD);
        for (int line = 0; line < LONG; line++) {
            csv.append("%s-%d,2026-03-02,贷,1.00,陌生人,1,%s,%s\n".formatted(run, line, account, purpose));
        }
        return read(run, csv.toString());
    }

    private Imported read(String run, String csv) {
        var bytes = new StatementBytes(Source.CSV, csv.getBytes(StandardCharsets.UTF_8), Map.of());
        return statements.fromFile(court.accountant(), Source.CSV, run, bytes, run);
    }

    private Receipt of(String run, int line) {
        return receipts.ofLine(run + "-" + line).orElseThrow();
    }

    private List<Long> ids(String run) {
        return db.fetch(
                        "select r.id from funds.receipt r join funds.bank_line l on l.id = r.bank_line_id"
                                + " where l.bank_reference like ? order by r.id",
                        run + "-%")
                .getValues(0, Long.class);
    }

    private int postings(String run) {
        return db.fetchSingle(
                        "select count(*) from funds.posting where kind = 'MATCHED' and document = any (?)",
                        (Object) ids(run).stream().map(id -> "receipt:" + id).toArray(String[]::new))
                .into(Integer.class);
    }
}
