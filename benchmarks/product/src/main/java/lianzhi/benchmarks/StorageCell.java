package lianzhi.benchmarks;

import java.util.Locale;
import lianzhi.exchange.RawMessages;
import lianzhi.exchange.inbox.ReceiveFeedback;

/** Bytes on disk that "nothing found" adds for each answer: its message, its row if it had one, its log, their indexes. */
final class StorageCell implements LinkCell {
    private static final int AT_ONCE = 500_000;
    private final Requests requests;
    private final int rows;

    StorageCell(Requests requests, int size) {
        this.requests = requests;
        this.rows = size > 0 ? size : 100_000;
    }

    @Override
    public int warmUps() {
        return 0;
    }

    @Override
    public double product() throws Exception {
        var receive = requests.server.getBean(ReceiveFeedback.class);
        requests.sql("vacuum full exchange.message");
        var before = bytes();
        var merged = 0;
        for (var done = 0; done < rows; done += AT_ONCE) {
            var partner = requests.partner();
            requests.seal(partner, Math.min(AT_ONCE, rows - done));
            for (var message : BankMessages.of(requests.fetched(partner), 0)) {
                var unused = receive.receive(partner, "shfeedXzcxInfo", message);
                if (++merged % 500 == 0) requests.sql("vacuum exchange.message");
            }
            explain(partner);
        }
        return (bytes() - before) / rows;
    }

    /** One by one: any of them shows the message that answered it. */
    private void explain(long partner) throws Exception {
        var raw = requests.server.getBean(RawMessages.class);
        for (var i = 0; i < 20; i++) {
            var id = (long) requests.number("select id from exchange.item where partner_id = " + partner
                    + " offset floor(random() * 1000) limit 1");
            if (raw.about(id).size() != 1) throw new IllegalStateException("Request " + id + " is not explained");
        }
    }

    @Override
    public double bound() {
        return 4;
    }

    @Override
    public void afterwards(double product) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "exchange-storage %d answers; the requests themselves take %.0f bytes each, with their indexes%n",
                rows,
                requests.number("select pg_total_relation_size('exchange.item')")
                        / requests.number("select count(*) from exchange.item"));
    }

    private double bytes() throws Exception {
        return requests.number(
                "select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid ="
                        + " c.relnamespace where n.nspname = 'exchange' and c.relkind = 'r' and c.relname in ('answer',"
                        + " 'message', 'message_item', 'step')");
    }
}
