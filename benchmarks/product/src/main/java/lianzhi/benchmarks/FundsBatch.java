package lianzhi.benchmarks;

import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** A thousand payouts a commit, each with its receipt (number of the posting, and whether it is new). */
final class FundsBatch {
    private static final int CLIENTS = 2;

    private FundsBatch() {}

    static void measure(ConfigurableApplicationContext server, Path folder, int seconds, int times) throws Exception {
        var books = new FundsBooks(server);
        books.run("ledger.sql");
        var bound = books.bound(folder, "ledger-batch.pgbench");
        var rowLock = books.bound(folder, "ledger-hot.pgbench");
        Clients.Round spread = client -> receipts(books, FundsBooks::spread);
        Clients.Round hot = client -> receipts(books, FundsBooks::hot);
        Clients.perSecond(CLIENTS, seconds, spread);
        var product = new double[times];
        var onOne = new double[times];
        var floor = new double[times];
        var lock = new double[times];
        for (int i = 0; i < times; i++) {
            product[i] = 1000 * Clients.perSecond(CLIENTS, seconds, spread);
            onOne[i] = 1000 * Clients.perSecond(CLIENTS, seconds, hot);
            floor[i] = 1000 * bound.perSecond(CLIENTS, seconds);
            lock[i] = rowLock.perSecond(8, seconds);
            System.out.printf(
                    "funds-batch product=%.0f hot=%.0f bound=%.0f rowlock=%.0f payouts/s%n",
                    product[i], onOne[i], floor[i], lock[i]);
        }
        double h = Clients.median(onOne);
        double l = Clients.median(lock);
        double p = Clients.median(product);
        double b = Clients.median(floor);
        System.out.printf("funds-batch hot account: ratio=%.1f product=%.0f bound=%.0f%n", h / l, h, l);
        System.out.printf("funds-batch ratio=%.2f product=%.0f bound=%.0f%n", p / b, p, b);
    }

    private static void receipts(FundsBooks books, java.util.function.Supplier<lianzhi.funds.books.Posting> one) {
        var booked = books.ledger.post(FundsBooks.thousand(one));
        if (booked.size() != 1000 || !booked.stream().allMatch(each -> each.isNew())) {
            throw new IllegalStateException("A payout without its receipt");
        }
    }
}
