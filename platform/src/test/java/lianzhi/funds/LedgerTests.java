package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import lianzhi.PlatformTest;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Booked;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class LedgerTests {
    private static final AtomicLong CASES = new AtomicLong(900_000_000);
    private static final String COURT = "粤0899";
    private final Account bank = Account.ofCourt(COURT, AccountKind.COURT_BANK);

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void money_that_arrives_is_held_and_the_bank_is_its_counterpart() {
        var held = newAccount();
        arrive(held, "1234.56");
        assertThat(ledger.balance(held)).isEqualTo(Money.yuan("1234.56"));
    }

    @Test
    void the_same_key_books_once_and_answers_the_same() {
        var held = newAccount();
        var posting = posting("twice:" + held.caseId(), bank, held, Money.yuan("10"));
        var first = ledger.post(posting);
        var second = ledger.post(posting);
        assertThat(second).isEqualTo(new Booked(first.postingId(), false));
        assertThat(ledger.balance(held)).isEqualTo(Money.yuan("10"));
    }

    @Test
    void the_same_key_with_another_amount_is_refused() {
        var held = newAccount();
        ledger.post(posting("other:" + held.caseId(), bank, held, Money.yuan("10")));
        assertThatThrownBy(() -> ledger.post(posting("other:" + held.caseId(), bank, held, Money.yuan("11"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("KEY_USED"));
        assertThat(ledger.balance(held)).isEqualTo(Money.yuan("10"));
    }

    @Test
    void a_case_account_never_goes_below_zero() {
        var held = newAccount();
        arrive(held, "5.00");
        assertThatThrownBy(() -> ledger.post(posting("above:" + held.caseId(), held, bank, Money.yuan("5.01"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("ABOVE_BALANCE"));
    }

    @Test
    void entries_that_do_not_sum_to_zero_are_refused() {
        var held = newAccount();
        var crooked = new Posting(
                "crooked:" + held.caseId(),
                Posting.Kind.ARRIVED,
                COURT,
                "receipt:1",
                "到账",
                null,
                null,
                List.of(new Posting.Entry(bank, Money.yuan("-1")), new Posting.Entry(held, Money.yuan("1.01"))));
        assertThatThrownBy(() -> ledger.post(crooked))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("NOT_BALANCED"));
    }

    @Test
    void nobody_approves_his_own_posting() {
        var held = newAccount();
        var own = new Posting(
                "own:" + held.caseId(),
                Posting.Kind.ARRIVED,
                COURT,
                "receipt:1",
                "到账",
                7L,
                7L,
                Posting.move(bank, held, Money.yuan("1")));
        assertThatThrownBy(() -> ledger.post(own))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons()).extracting("code").containsExactly("FOUR_EYES"));
    }

    @Test
    void a_posting_is_taken_back_once_by_its_mirror() {
        var held = newAccount();
        var booked = arrive(held, "8.00");
        ledger.reverse("back:" + held.caseId(), booked.postingId(), "银行冲正", 1L, 2L);
        assertThat(ledger.balance(held)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> ledger.reverse("again:" + held.caseId(), booked.postingId(), "银行冲正", 1L, 2L))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_reversal_that_is_no_mirror_is_refused_by_the_database() {
        var held = newAccount();
        var booked = arrive(held, "8.00");
        long account = accountId(held);
        long court = accountId(bank);
        assertThatThrownBy(() -> db.fetch("""
            select * from funds.post(array[?], array['REVERSED'], array['粤0899'], array['receipt:1'], array['冲正'],
                array[1]::bigint[], array[2]::bigint[], array[?]::bigint[], current_date, now(),
                array[1, 1], array[?, ?]::bigint[], array[-700, 700]::bigint[])\
            """, "half:" + held.caseId(), booked.postingId(), account, court))
                .hasStackTraceContaining("does not mirror");
    }

    @Test
    void an_account_whose_opening_is_taken_back_is_opened_again() {
        var held = newAccount();
        transactions.executeWithoutResult(status -> {
            arrive(held, "1.00");
            ledger.post(List.of(posting("second:" + held.caseId(), bank, held, Money.yuan("1"))));
            status.setRollbackOnly();
        });
        arrive(held, "2.00");
        ledger.post(List.of(posting("third:" + held.caseId(), bank, held, Money.yuan("3"))));
        assertThat(ledger.balance(held)).isEqualTo(Money.yuan("5"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void no_postings_are_booked_as_none() {
        assertThat(ledger.post(List.<Posting>of())).isEmpty();
    }

    @Test
    void fifty_clicks_with_one_key_move_the_money_once() throws Exception {
        var held = newAccount();
        arrive(held, "100.00");
        var click = posting("click:" + held.caseId(), held, bank, Money.yuan("60"));
        var answers = together(50, () -> ledger.post(click));
        assertThat(answers.stream().filter(Booked::isNew)).hasSize(1);
        assertThat(answers.stream().map(Booked::postingId).distinct()).hasSize(1);
        assertThat(ledger.balance(held)).isEqualTo(Money.yuan("40"));
    }

    @Test
    void forty_payments_from_one_account_that_holds_ten_leave_it_at_zero() throws Exception {
        var held = newAccount();
        arrive(held, "10.00");
        var nr = new AtomicLong();
        var paid = together(40, () -> {
            try {
                return ledger.post(posting(
                                "race:" + held.caseId() + ":" + nr.incrementAndGet(), held, bank, Money.yuan("1")))
                        .isNew();
            } catch (Refused refused) {
                return false;
            }
        });
        assertThat(paid.stream().filter(done -> done)).hasSize(10);
        assertThat(ledger.balance(held)).isEqualTo(Money.ZERO);
    }

    @Test
    void random_postings_between_accounts_never_lose_or_make_a_fen() throws Exception {
        var accounts = List.of(newAccount(), newAccount(), newAccount(), newAccount(), newAccount());
        for (var account : accounts) {
            arrive(account, "50.00");
        }
        var seed = new Random(20261126);
        var moves = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 400; i++) {
            var from = accounts.get(seed.nextInt(5));
            var to = accounts.get(seed.nextInt(5));
            var amount = Money.fen(1 + seed.nextInt(3000));
            var key = "random:" + accounts.getFirst().caseId() + ":" + i;
            if (!from.equals(to)) {
                moves.add(() -> {
                    try {
                        return ledger.post(posting(key, from, to, amount)).isNew();
                    } catch (Refused refused) {
                        return false;
                    }
                });
            }
        }
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var done : pool.invokeAll(moves)) {
                done.get();
            }
        }
        assertThat(accounts.stream().map(ledger::balance).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.yuan("250"));
        assertThat(accounts.stream().map(ledger::balance)).noneMatch(balance -> balance.fen() < 0);
        assertThat(faults()).isEmpty();
    }

    @Test
    void a_database_role_with_every_grant_changes_nothing() {
        var held = newAccount();
        var booked = arrive(held, "3.00");
        db.execute("drop role if exists funds_dba");
        db.execute("create role funds_dba");
        db.execute("grant usage on schema funds to funds_dba");
        db.execute("grant all on all tables in schema funds to funds_dba");
        try {
            for (var attack : List.of(
                    "update funds.entry set fen = fen + 1 where posting_id = " + booked.postingId(),
                    "delete from funds.entry where posting_id = " + booked.postingId(),
                    "truncate funds.entry cascade",
                    "update funds.long_entry set fen = fen + 1",
                    "delete from funds.long_entry",
                    "truncate funds.long_entry",
                    "insert into funds.long_entry values (" + booked.postingId() + ", 3, " + accountId(held) + ", 1)",
                    "delete from funds.reversal",
                    "insert into funds.reversal values (" + booked.postingId() + ", 0)",
                    "update funds.posting set fen = fen + 1 where id = " + booked.postingId(),
                    "update funds.posting set reason = 'x' where id = " + booked.postingId(),
                    "delete from funds.posting where id = " + booked.postingId(),
                    "update funds.seal set hash = ''",
                    "delete from funds.seal",
                    "update funds.account set court_code = 'x'",
                    "update funds.balance set fen = fen + 1 where account_id = " + accountId(held),
                    "delete from funds.balance",
                    "insert into funds.entry values (" + booked.postingId() + ", 3, " + accountId(held) + ", 1)",
                    "alter table funds.entry disable trigger all",
                    "set session_replication_role = replica")) {
                assertThatThrownBy(() -> db.transaction(tx -> {
                            tx.dsl().execute("set local role funds_dba");
                            tx.dsl().execute(attack);
                        }))
                        .as(attack)
                        .hasStackTraceContaining("ERROR");
            }
        } finally {
            db.execute("drop owned by funds_dba");
            db.execute("drop role funds_dba");
        }
        assertThat(ledger.balance(held)).isEqualTo(Money.yuan("3"));
    }

    @Test
    void a_balanced_pair_slipped_into_an_old_posting_is_refused() {
        var held = newAccount();
        var booked = arrive(held, "3.00");
        assertThatThrownBy(() -> db.execute(
                        "insert into funds.long_entry values (?, 3, ?, 1), (?, 4, ?, -1)",
                        booked.postingId(),
                        accountId(held),
                        booked.postingId(),
                        accountId(bank)))
                .hasStackTraceContaining("is complete");
    }

    @Test
    void a_case_below_zero_is_a_fault_of_the_books() {
        var held = newAccount();
        arrive(held, "3.00");
        db.transaction(tx -> {
            var set = "alter table funds.balance disable trigger balance_follows_from_entries;"
                    + "update funds.balance set reserved_fen = %d where account_id = " + accountId(held)
                    + ";alter table funds.balance enable always trigger balance_follows_from_entries";
            tx.dsl().execute(set.formatted(301));
            assertThat(tx.dsl()
                            .fetch("select account_id from funds.faults_of_the_books() where what = 'BELOW_ZERO'")
                            .getValues(0, Long.class))
                    .containsExactly(accountId(held));
            tx.dsl().execute(set.formatted(0));
        });
        assertThat(faults()).isEmpty();
    }

    @Test
    void tampering_by_the_owner_breaks_the_seal_and_is_named() {
        var held = newAccount();
        var booked = arrive(held, "3.00");
        db.fetch("select funds.seal_postings(100000)");
        assertThat(faults()).isEmpty();
        db.transaction(tx -> {
            tx.dsl().execute("alter table funds.posting disable trigger posting_is_append_only");
            tx.dsl().execute("update funds.posting set reason = '改过' where id = ?", booked.postingId());
            var found = tx.dsl().fetch("select posting_id from funds.faults_of_the_books() where what = 'SEAL_BROKEN'");
            tx.dsl().execute("update funds.posting set reason = '到账' where id = ?", booked.postingId());
            tx.dsl().execute("alter table funds.posting enable always trigger posting_is_append_only");
            assertThat(found.getValues("posting_id", Long.class)).contains(booked.postingId());
        });
        assertThat(faults()).isEmpty();
    }

    private List<String> faults() {
        return db.fetch("select what || ' ' || coalesce(posting_id, account_id) from funds.faults_of_the_books()")
                .into(String.class);
    }

    private Account newAccount() {
        return Account.ofDebtor(COURT, new CaseId(CASES.incrementAndGet()));
    }

    private long accountId(Account account) {
        var id = account.caseId();
        return db.fetchSingle(
                        "select funds.account_of(?, ?, ?::bigint, ?::text)",
                        COURT,
                        account.kind().name(),
                        id == null ? null : id.value(),
                        account.role() == null ? null : account.role().name())
                .into(Long.class);
    }

    private Booked arrive(Account account, String yuan) {
        return ledger.post(posting("arrive:" + account.caseId(), bank, account, Money.yuan(yuan)));
    }

    private static Posting posting(String key, Account from, Account to, Money amount) {
        return new Posting(
                key, Posting.Kind.ARRIVED, COURT, "receipt:1", "到账", null, null, Posting.move(from, to, amount));
    }

    private static <T> List<T> together(int times, Callable<T> act) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                answers.add(pool.submit(act));
            }
            var done = new ArrayList<T>();
            for (var answer : answers) {
                done.add(answer.get());
            }
            return done;
        }
    }
}
