package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** However long a transaction lasts and however much is booked and sealed meanwhile, its postings are sealed after it. */
@PlatformTest
class SealsOfLateCommitsTests {
    private static final AtomicLong NEXT = new AtomicLong(920_000_000);
    private static final String COURT = "粤0898";

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_posting_of_a_transaction_that_lasts_over_a_seal_is_in_a_later_one() throws Exception {
        ledger.post(List.of(posting()));
        seal(100_000);
        var booked = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> transactions.execute(status -> {
                long id = ledger.post(List.of(posting())).getFirst().postingId();
                booked.countDown();
                await(mayEnd);
                return id;
            }));
            assertThat(booked.await(30, TimeUnit.SECONDS)).isTrue();
            ledger.post(IntStream.range(0, 2500).mapToObj(i -> posting()).toList());
            seal(100_000);
            mayEnd.countDown();
            long id = late.get(30, TimeUnit.SECONDS);
            ledger.post(IntStream.range(0, 1500).mapToObj(i -> posting()).toList());
            seal(700);
            seal(700);
            seal(100_000);
            assertThat(db.fetchValue("select count(*)::int from funds.seal where covers @> " + id + "::bigint"))
                    .isEqualTo(1);
        }
        assertThat(db.fetchValue("select count(*)::int from funds.posting p where not exists"
                        + " (select from funds.seal s where s.covers @> p.id)"))
                .isEqualTo(0);
        assertThat(db.fetch("select * from funds.faults_of_the_books()")).isEmpty();
    }

    private void seal(int most) {
        db.fetch("select funds.seal_postings(?)", most);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Posting posting() {
        var held = Account.ofDebtor(COURT, new CaseId(NEXT.incrementAndGet()));
        var bank = Account.ofCourt(COURT, AccountKind.COURT_BANK);
        return new Posting(
                "late:" + held.caseId(),
                Posting.Kind.ARRIVED,
                COURT,
                "receipt:1",
                "到账",
                null,
                null,
                Posting.move(bank, held, Money.yuan("1.00")));
    }
}
