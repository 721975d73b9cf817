package lianzhi.benchmarks;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import lianzhi.funds.books.Recorded;
import lianzhi.funds.store.Books;
import org.springframework.context.ConfigurableApplicationContext;

/** One posting a commit: key, four eyes, balances, then the chain behind it; with a row of audit and without. */
final class FundsPosting {
    private static final int CLIENTS = 8;
    private static final int WARM_UPS = 5;

    private FundsPosting() {}

    static void measure(ConfigurableApplicationContext server, Path folder, int seconds, int times) throws Exception {
        var books = new FundsBooks(server);
        books.run("ledger.sql");
        books.run("tpcb.sql");
        var chain = server.getBean(Books.class);
        var bound = books.bound(folder, "ledger-one.pgbench");
        var tpcb = books.bound(folder, "tpcb.pgbench");
        Clients.Round alone = client -> books.ledger.post(FundsBooks.spread());
        var recorded = new Recorded(null, "POSTED", null, Map.of("by", "benchmark"));
        Clients.Round audited = client -> books.ledger.post(FundsBooks.spread(), recorded);
        while (chain.seal(10_000) > 0) {
            // What was booked to fill the accounts is sealed before anything is measured.
        }
        // the server compiles what is hot before anything counts; the bound finds its tables warm, too
        for (int i = 0; i < WARM_UPS; i++) {
            Clients.perSecond(CLIENTS, seconds, audited);
            Clients.perSecond(CLIENTS, seconds, alone);
        }
        bound.perSecond(CLIENTS, seconds);
        tpcb.perSecond(CLIENTS, seconds);
        var withAudit = new double[times];
        var without = new double[times];
        var floor = new double[times];
        var peer = new double[times];
        try (var sealing = Executors.newSingleThreadScheduledExecutor()) {
            sealing.scheduleWithFixedDelay(() -> chain.seal(10_000), 1, 1, TimeUnit.SECONDS);
            for (int i = 0; i < times; i++) {
                withAudit[i] = Clients.perSecond(CLIENTS, seconds, audited);
                without[i] = Clients.perSecond(CLIENTS, seconds, alone);
                floor[i] = bound.perSecond(CLIENTS, seconds);
                peer[i] = tpcb.perSecond(CLIENTS, seconds);
                System.out.printf(
                        "funds-posting audited=%.0f alone=%.0f bound=%.0f tpcb=%.0f postings/s%n",
                        withAudit[i], without[i], floor[i], peer[i]);
            }
        }
        double p = Clients.median(withAudit);
        double b = Clients.median(floor);
        double t = Clients.median(peer);
        double a = Clients.median(without);
        System.out.printf("funds-posting without audit row: ratio=%.2f product=%.0f bound=%.0f%n", a / b, a, b);
        System.out.printf("funds-posting against TPC-B: ratio=%.2f product=%.0f bound=%.0f%n", p / t, p, t);
        System.out.printf("funds-posting ratio=%.2f product=%.0f bound=%.0f%n", p / b, p, b);
    }
}
