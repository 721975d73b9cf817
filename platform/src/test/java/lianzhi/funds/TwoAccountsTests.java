package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two accounts of one posting: whatever one of them lacks, neither moves without the other. */
@PlatformTest
class TwoAccountsTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transactions;

    String court;

    @BeforeEach
    void aCourtOfItsOwn() {
        court = "粤09" + (10 + NEXT.incrementAndGet());
    }

    @AfterEach
    void booksAreWhole() {
        assertThat(db.fetch("select * from funds.faults_of_the_books()")).isEmpty();
    }

    @Test
    void money_goes_both_ways_between_two_cases() {
        var first = held("5.00");
        var second = held("0.50");
        assertThat(ledger.idOf(second)).isGreaterThan(ledger.idOf(first));
        post(first, second, "3.00");
        post(second, first, "1.25");
        assertHolds(first, "3.25");
        assertHolds(second, "2.25");
        assertRefused(first, second, "3.26");
        assertRefused(second, first, "2.26");
        assertHolds(first, "3.25");
        assertHolds(second, "2.25");
    }

    @Test
    void rows_of_the_court_are_opened_where_this_session_has_none() {
        var held = held("9.00");
        for (var kind : List.of(AccountKind.SUSPENSE, AccountKind.FEES, AccountKind.TREASURY)) {
            var ofCourt = Account.ofCourt(court, kind);
            ledger.idOf(ofCourt);
            post(held, ofCourt, "1.00");
            post(ofCourt, held, "0.40");
            post(ofCourt, Account.ofCourt(court, AccountKind.IN_TRANSIT), "0.10");
            post(Account.ofCourt(court, AccountKind.COURT_BANK), ofCourt, "0.10");
            assertHolds(ofCourt, "0.60");
        }
        assertHolds(held, "7.20");
    }

    @Test
    void what_a_case_does_not_hold_is_refused_within_a_part_of_a_transaction_too() {
        var held = held("1.00");
        var transit = Account.ofCourt(court, AccountKind.IN_TRANSIT);
        assertRefused(held, transit, "1.01");
        post(held, transit, "0.25");
        assertRefused(held, transit, "0.76");
        transactions.executeWithoutResult(status -> {
            post(held, transit, "0.25");
            var point = status.createSavepoint();
            post(held, transit, "0.25");
            assertRefused(held, transit, "0.26");
            status.rollbackToSavepoint(point);
        });
        assertHolds(held, "0.50");
        assertHolds(transit, "0.50");
    }

    @Test
    void nothing_goes_from_an_account_to_itself_or_to_none() {
        var held = held("1.00");
        long id = ledger.idOf(held);
        long bank = ledger.idOf(Account.ofCourt(court, AccountKind.COURT_BANK));
        assertThatThrownBy(() -> byHand(id, id)).hasStackTraceContaining("from one account to another");
        assertThatThrownBy(() -> byHand(bank, bank)).hasStackTraceContaining("from one account to another");
        assertThatThrownBy(() -> byHand(id, Long.MAX_VALUE)).hasStackTraceContaining("There is no account");
        assertThatThrownBy(() -> byHand(Long.MAX_VALUE, id)).hasStackTraceContaining("There is no account");
        assertHolds(held, "1.00");
    }

    @Test
    void opposite_postings_at_once_never_wait_in_a_circle() throws Exception {
        var accounts = List.of(held("20.00"), held("20.00"), Account.ofCourt(court, AccountKind.SUSPENSE));
        var moves = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 600; i++) {
            var from = accounts.get(i % 3);
            var to = accounts.get((i + 1 + i / 3 % 2) % 3);
            moves.add(() -> post(from, to, "0.05"));
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(moves)) {
                assertThat(done.get()).isPositive();
            }
        }
        for (int i = 0; i < 2; i++) {
            assertHolds(accounts.get(i), "20.00");
        }
    }

    private Account held(String yuan) {
        var held = Account.ofDebtor(court, new CaseId(910_000_000 + NEXT.incrementAndGet()));
        post(Account.ofCourt(court, AccountKind.COURT_BANK), held, yuan);
        return held;
    }

    private long post(Account from, Account to, String yuan) {
        var key = "two:" + court + ":" + NEXT.incrementAndGet();
        var entries = Posting.move(from, to, Money.yuan(yuan));
        return ledger.post(new Posting(key, Posting.Kind.ALLOCATED, court, "payout:1", "测试", 7L, 8L, entries))
                .postingId();
    }

    private void byHand(long giver, long taker) {
        db.execute(
                "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason, idempotency_key,"
                        + " giver, taker, fen) values ('ALLOCATED', ?, current_date, now(), 'x', 'x', 'two-by-hand', ?, ?, 1)",
                court,
                giver,
                taker);
    }

    private void assertHolds(Account account, String yuan) {
        assertThat(ledger.balance(account)).isEqualTo(Money.yuan(yuan));
    }

    private void assertRefused(Account from, Account to, String yuan) {
        assertThatThrownBy(() -> post(from, to, yuan))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("ABOVE_BALANCE"));
    }
}
