package lianzhi.benchmarks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.wire.soap.RequestRow;

/**
 * Requests a second that partners are handed out over eight lines, in lists of two hundred as they go onto the wire; the
 * floor takes a hundred a commit over eight lines with SKIP LOCKED. When each partner has its list they fetch what they
 * were given, which is not measured.
 */
final class DispatchCell implements LinkCell {
    private static final int LINES = 8;
    private static final int PARTNERS = 40;
    private static final int A_LIST = BankMessages.A_MESSAGE;
    private static final int HOLD = Integer.getInteger("hold", 120);
    private final Requests requests;
    private final int lists;

    DispatchCell(Requests requests, int size) {
        this.requests = requests;
        this.lists = size > 0 ? size : 12;
    }

    @Override
    public double product() throws Exception {
        var partners = partners();
        var lasted = 0.0;
        for (var i = 0; i < lists; i++) lasted += handOut(partners);
        return PARTNERS * 1.0 * lists * A_LIST / lasted;
    }

    @Override
    public int warmUps() {
        return Integer.getInteger("warm", 5);
    }

    private List<Long> partners() throws Exception {
        var partners = new ArrayList<Long>();
        for (var one = 0; one < PARTNERS; one++) {
            partners.add(requests.partner());
            requests.seal(partners.getLast(), lists * A_LIST);
        }
        requests.sql("vacuum analyze exchange.item");
        requests.sql("vacuum analyze exchange.waiting");
        requests.sql("checkpoint");
        return partners;
    }

    /** Seconds that one list for each of them takes. */
    private double handOut(List<Long> partners) throws Exception {
        var out = requests.server.getBean(HandOut.class);
        var lasted = Requests.seconds(
                LINES,
                partners.stream()
                        .map(partner -> (Callable<Void>) () -> {
                            var rows = out.queryRows(partner);
                            if (rows.size() != A_LIST)
                                throw new IllegalStateException(rows.size() + " were handed out");
                            if (RequestRow.queryList(rows).isEmpty()) throw new IllegalStateException("an empty list");
                            return null;
                        })
                        .toList());
        requests.sql("with fetched as (update exchange.item set state = 'FETCHED', fetched_at = now() where state ="
                + " 'OFFERED' and id in (select item_id from exchange.waiting where again_at is null) returning"
                + " id) update exchange.waiting w set again_at = now() + interval '4 hours' from fetched f where"
                + " w.item_id = f.id");
        return lasted;
    }

    @Override
    public double bound() throws Exception {
        requests.sql("drop table if exists public.q");
        requests.sql("create table public.q (id bigint primary key, state smallint not null default 0, payload text)"
                + " with (autovacuum_vacuum_scale_factor = 0.01)");
        requests.sql("insert into public.q select g, 0, repeat('x', 100) from generate_series(1, 400000) g");
        requests.sql("create index on public.q (id) where state = 0");
        requests.sql("vacuum analyze public.q");
        requests.sql("checkpoint");
        var jobs = new ArrayList<Callable<Void>>();
        for (var line = 0; line < LINES; line++) {
            jobs.add(() -> {
                try (var connection = requests.connection();
                        var take =
                                connection.prepareStatement("update public.q set state = 1 where id in (select id from"
                                        + " public.q where state = 0 order by id for update skip locked limit 100)")) {
                    for (var i = 0; i < 400; i++) take.executeUpdate();
                }
                return null;
            });
        }
        return LINES * 400 * 100.0 / Requests.seconds(jobs);
    }

    /** The same partners go on while a snapshot grows old; what the last half minute did counts. */
    @Override
    public void afterwards(double product) throws Exception {
        var partners = partners();
        try (var old = requests.connection()) {
            old.setAutoCommit(false);
            old.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = old.createStatement()) {
                statement.execute("select count(*) from pg_class");
                var began = System.nanoTime();
                var last = new ArrayList<Double>();
                for (var left = lists; (System.nanoTime() - began) / 1e9 < HOLD; left--) {
                    if (left == 0) {
                        for (long partner : partners) requests.seal(partner, lists * A_LIST);
                        left = lists;
                    }
                    var lasted = handOut(partners);
                    if ((System.nanoTime() - began) / 1e9 > HOLD * 0.75) last.add(lasted);
                }
                var held = PARTNERS
                        * A_LIST
                        * last.size()
                        / last.stream().mapToDouble(Double::doubleValue).sum();
                System.out.printf(
                        Locale.ROOT,
                        "exchange-dispatch after %d s with an old snapshot: ratio=%.2f (%.1f a second)%n",
                        HOLD,
                        held / product,
                        held);
                old.rollback();
            }
        }
    }
}
