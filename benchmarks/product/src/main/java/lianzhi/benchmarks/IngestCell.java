package lianzhi.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lianzhi.exchange.inbox.ReceiveFeedback;
import org.postgresql.PGConnection;

/**
 * Answers a second that came from thirty-two institutions at once, two hundred in a message; the floor is COPY of as many rows, a million unless said,
 * into a table with two indexes.
 */
final class IngestCell implements LinkCell {
    private static final int LINES = 32;
    private final Requests requests;
    private final int rows;
    private final byte[] copied;

    IngestCell(Requests requests, int size) {
        this.requests = requests;
        this.rows = size > 0 ? size : 1_000_000;
        var text = new StringBuilder();
        for (var i = 0; i < rows; i++) {
            text.append(
                    "%d\tM%012d\t%d\t%d\t%d\t%d\t2026-01-05 09:31:12\t6222%015d\t%d.00\tCNY\t%d\t{\"result\":\"%s\"}\n"
                            .formatted(
                                    i,
                                    i,
                                    i * 7919L & 8388607,
                                    i * 104729L & 16777215,
                                    1 + i % 17,
                                    1 + i % 4096,
                                    i,
                                    i % 100000,
                                    i % 4,
                                    "x".repeat(40)));
        }
        this.copied = text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public double product() throws Exception {
        return answered(0);
    }

    private double answered(int oneIn) throws Exception {
        var receive = requests.server.getBean(ReceiveFeedback.class);
        var jobs = new ArrayList<Callable<Void>>();
        var partners = new ArrayList<Long>();
        for (var line = 0; line < LINES; line++) {
            var partner = requests.partner();
            partners.add(partner);
            requests.seal(partner, rows / LINES);
            List<String> messages = BankMessages.of(requests.fetched(partner), oneIn);
            jobs.add(() -> {
                for (var message : messages) {
                    var unused = receive.receive(partner, "shfeedXzcxInfo", message);
                }
                return null;
            });
        }
        requests.sql("vacuum analyze exchange.item");
        requests.sql("vacuum analyze exchange.waiting");
        requests.sql("checkpoint");
        System.gc(); // what it took to make the messages
        var before = Processor.now(requests);
        var lasted = Requests.seconds(jobs);
        System.out.printf(
                Locale.ROOT,
                "  an answer: %s, wall %.1f µs%n",
                Processor.now(requests).since(before).each(rows / LINES * LINES),
                lasted * 1e6 / (rows / LINES * LINES));
        var open =
                requests.number("select count(*) from exchange.item where state <> 'ANSWERED' and partner_id between "
                        + partners.getFirst() + " and " + partners.getLast());
        if (open > 0) throw new IllegalStateException(open + " were not answered");
        return rows / LINES * LINES / lasted;
    }

    @Override
    public double bound() throws Exception {
        requests.sql("drop table if exists public.fb");
        requests.sql(
                "create table public.fb (id bigint not null, msg_no text not null, case_id bigint not null, debtor_id"
                        + " bigint not null, asset_class smallint not null, institution_id int not null, received_at"
                        + " timestamptz not null, account_no text, balance numeric(18,2), currency char(3), state"
                        + " smallint, payload text)");
        requests.sql("create unique index on public.fb (institution_id, msg_no)");
        requests.sql("create index on public.fb (case_id, debtor_id)");
        requests.sql("checkpoint");
        var started = System.nanoTime();
        try (var connection = requests.connection()) {
            var unused = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.fb from stdin", new ByteArrayInputStream(copied));
        }
        return rows / ((System.nanoTime() - started) / 1e9);
    }

    @Override
    public void afterwards(double product) throws Exception {
        var mixed = answered(20);
        System.out.printf(
                Locale.ROOT,
                "exchange-ingest one in twenty with an account: %.1f a second (%.2f)%n",
                mixed,
                mixed / product);
    }
}
