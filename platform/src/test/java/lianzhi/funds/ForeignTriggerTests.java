package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lianzhi.PlatformTest;
import lianzhi.cases.filing.Filed;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That a statement runs inside a trigger does not make it the ledger's: a stranger's own trigger writes no books. */
@PlatformTest
class ForeignTriggerTests {
    private static final String STRANGER = "funds_stranger";

    @Autowired
    Court court;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext db;

    Filed filed;
    long applicant;
    long posting;

    @BeforeEach
    void money() throws Exception {
        filed = court.newCase();
        try (var bank = new FakeBank()) {
            bank.in("3000.00", "测试乙", "622200001111", filed.accountNumber(), "执行款");
            court.readBank();
        }
        applicant = ledger.idOf(Account.ofApplicant(Court.CODE, filed.id()));
        posting = db.fetchSingle("select max(posting_id) from funds.entry where account_id = " + applicant)
                .into(Long.class);
        db.execute("drop role if exists " + STRANGER);
        db.execute("create role " + STRANGER);
        db.execute("grant all on schema funds to " + STRANGER);
        db.execute("grant all on all tables in schema funds to " + STRANGER);
        db.execute("grant all on all sequences in schema funds to " + STRANGER);
    }

    @AfterEach
    void nobodyIsLeft() {
        db.execute("drop owned by " + STRANGER);
        db.execute("drop role " + STRANGER);
        assertThat(court.faultsOfTheBooks()).isEmpty();
    }

    @Test
    void the_trigger_of_a_stranger_with_every_grant_moves_no_money() {
        var before = balance();
        for (var attack : attacks()) {
            assertThatThrownBy(() -> inATriggerOf(STRANGER, "select 1", attack))
                    .as(attack)
                    .hasStackTraceContaining("written by their owner alone");
        }
        assertThat(balance()).isEqualTo(before);
        assertThat(db.fetchSingle("select sum(fen) from funds.balance where account_id = " + applicant)
                        .into(Long.class))
                .isEqualTo(before.fen());
    }

    @Test
    void nothing_else_stops_it() {
        for (var attack : attacks()) {
            var table = attack.replaceFirst("^(insert into|update) funds\\.(\\w+) .*$", "$2");
            inATriggerOf(STRANGER, "alter table funds." + table + " disable row level security", attack);
        }
    }

    @Test
    void a_stranger_reads_the_books() {
        var seen = db.transactionResult(tx -> {
            tx.dsl().execute("set local role " + STRANGER);
            return tx.dsl()
                    .fetchSingle("select sum(fen) from funds.balance where account_id = " + applicant)
                    .into(Long.class);
        });
        assertThat(seen).isEqualTo(balance().fen());
    }

    private List<String> attacks() {
        return List.of(
                "update funds.balance set fen = fen + 100 where account_id = " + applicant,
                "insert into funds.balance (account_id, stripe, of_case, fen) values ("
                        + ledger.idOf(Account.ofCourt(Court.CODE, AccountKind.ADJUSTMENT)) + ", 99, false, 100)",
                "insert into funds.long_entry values (" + posting + ", 90, " + applicant + ", 5)",
                "insert into funds.reversal values (" + posting + ", -1)",
                "insert into funds.posting (kind, court_code, booked_on, booked_at, document, reason, idempotency_key,"
                        + " giver, taker, fen) values ('ARRIVED', '" + Court.CODE
                        + "', current_date, now(), 'x', 'x', 'stranger', "
                        + ledger.idOf(Account.ofCourt(Court.CODE, AccountKind.COURT_BANK)) + ", " + applicant + ", 1)");
    }

    private Money balance() {
        return ledger.balance(Account.ofApplicant(Court.CODE, filed.id()));
    }

    /** As he would do it: a table, a function and a trigger of his own; everything is taken back at the end. */
    private void inATriggerOf(String role, String first, String attack) {
        db.connection(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(first);
                statement.execute("set local role " + role);
                statement.execute("create temporary table bait (x int)");
                statement.execute("create function pg_temp.bite() returns trigger language plpgsql as $$ begin "
                        + attack + "; return new; end $$");
                statement.execute(
                        "create trigger bite after insert on bait for each row execute function pg_temp.bite()");
                statement.execute("insert into bait values (1)");
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
