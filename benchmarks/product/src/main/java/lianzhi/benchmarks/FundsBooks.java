package lianzhi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import org.springframework.context.ConfigurableApplicationContext;

/** A court's books with a hundred thousand case accounts, each with money on it. */
final class FundsBooks {
    static final String COURT = "粤0803";
    static final int CASES = 50_000;
    private static final AtomicLong KEYS = new AtomicLong(System.nanoTime());
    private final DataSource database;
    final Ledger ledger;

    FundsBooks(ConfigurableApplicationContext server) throws Exception {
        database = server.getBean(DataSource.class);
        ledger = server.getBean(Ledger.class);
        execute("insert into funds.account (court_code, kind, case_id, party_role) select '" + COURT
                + "', 'CASE', g, r from generate_series(1, " + CASES + ") g, (values ('DEBTOR'), ('APPLICANT')) v (r)");
        for (int from = 1; from <= CASES; from += 1000) {
            var arrived = new ArrayList<Posting>();
            for (int i = from; i < from + 1000; i++) {
                arrived.add(posting(
                        Account.ofCourt(COURT, AccountKind.COURT_BANK),
                        Account.ofDebtor(COURT, new CaseId(i)),
                        1_000_000_000));
            }
            ledger.post(arrived);
        }
        execute("vacuum analyze funds.account, funds.balance, funds.posting, funds.entry");
    }

    /** From one case's money to another's. */
    static Posting spread() {
        var random = ThreadLocalRandom.current();
        return posting(
                Account.ofDebtor(COURT, new CaseId(random.nextInt(1, CASES + 1))),
                Account.ofApplicant(COURT, new CaseId(random.nextInt(1, CASES + 1))),
                100);
    }

    /** From one account that everything goes through. */
    static Posting hot() {
        return posting(
                Account.ofCourt(COURT, AccountKind.SUSPENSE),
                Account.ofDebtor(COURT, new CaseId(ThreadLocalRandom.current().nextInt(1, CASES + 1))),
                100);
    }

    private static Posting posting(Account from, Account to, long fen) {
        return new Posting(
                "b" + KEYS.incrementAndGet(),
                Posting.Kind.ALLOCATED,
                COURT,
                "payout:1",
                "发放",
                7L,
                8L,
                Posting.move(from, to, Money.fen(fen)));
    }

    static List<Posting> thousand(java.util.function.Supplier<Posting> one) {
        var all = new ArrayList<Posting>(1000);
        for (int i = 0; i < 1000; i++) {
            all.add(one.get());
        }
        return all;
    }

    void run(String script) throws Exception {
        execute(Files.readString(Path.of(System.getProperty("lianzhi.benchmarks"), script)));
    }

    PgBench bound(Path folder, String script) throws Exception {
        try (var connection = database.getConnection()) {
            return new PgBench(
                    Objects.requireNonNull(connection.getMetaData().getURL()),
                    Files.readString(folder.resolve("postgres.password")).strip(),
                    script);
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
