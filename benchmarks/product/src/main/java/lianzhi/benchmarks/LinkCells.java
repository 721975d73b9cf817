package lianzhi.benchmarks;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import lianzhi.control.store.ExpiryStore;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.Papers;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Partners;
import lianzhi.exchange.QueryToSeal;
import lianzhi.exchange.SealedItem;
import lianzhi.exchange.Transport;
import lianzhi.exchange.Writ;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.outbox.HandOut;
import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One cell of each figure: what the product does, and the floor under it. */
final class LinkCells {
    private static final int ROWS = 20_000;
    private static final int A_MESSAGE = 200;
    private static final int LINES = 8;
    private static final int LISTS = 20;
    private static final int CONTROLS = 1_000_000;
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    private final ConfigurableApplicationContext server;
    private final DataSource database;
    private final int size;
    private int names;

    LinkCells(ConfigurableApplicationContext server, int size) {
        this.server = server;
        this.database = server.getBean(DataSource.class);
        this.size = size;
    }

    /** Rows a second; bytes for storage; milliseconds for the scan. */
    double product(String name) throws Exception {
        return switch (name) {
            case "exchange-ingest" -> ingest();
            case "exchange-dispatch" -> dispatch();
            case "exchange-storage" -> storage();
            case "controls-scan" -> scan();
            default -> throw new IllegalArgumentException(name);
        };
    }

    double bound(String name) throws Exception {
        return switch (name) {
            case "exchange-ingest" -> copy();
            case "exchange-dispatch" -> skipLocked();
            case "exchange-storage" -> 4;
            case "controls-scan" -> oneStatement();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private double ingest() throws Exception {
        var receive = server.getBean(ReceiveFeedback.class);
        var jobs = new ArrayList<Callable<Void>>();
        for (var line = 0; line < 2; line++) {
            var partner = partner();
            var messages = messages(offered(partner, ROWS / 2));
            jobs.add(() -> {
                for (var message : messages) {
                    var unused = receive.receive(partner, "shfeedXzcxInfo", message);
                }
                return null;
            });
        }
        return ROWS / seconds(jobs);
    }

    /** Every partner takes its next list; what it was given it then fetches, which is not measured. */
    private double dispatch() throws Exception {
        var out = server.getBean(HandOut.class);
        var partners = new ArrayList<Long>();
        for (var line = 0; line < LINES; line++) {
            partners.add(partner());
            for (var i = 0; i < LISTS / 5; i++) sealed(partners.getLast(), 5 * A_MESSAGE);
        }
        sql("vacuum analyze exchange.item");
        sql("checkpoint");
        var lasted = 0.0;
        for (var i = 0; i < LISTS; i++) {
            lasted += seconds(partners.stream()
                    .map(partner -> (Callable<Void>) () -> {
                        var listed = out.queries(partner).size();
                        if (listed != A_MESSAGE) throw new IllegalStateException(listed + " were handed out");
                        return null;
                    })
                    .toList());
            sql("with f as (update exchange.item set state = 'FETCHED', fetched_at = now() where state = 'OFFERED'"
                    + " and id in (select item_id from exchange.waiting) returning id)"
                    + " delete from exchange.waiting w using f where w.item_id = f.id");
        }
        return LINES * 1.0 * LISTS * A_MESSAGE / lasted;
    }

    private double storage() throws Exception {
        var receive = server.getBean(ReceiveFeedback.class);
        var partner = partner();
        var rows = size > 0 ? size : 100_000;
        var messages = messages(scattered(partner, rows));
        var merged = 0;
        sql("vacuum full exchange.message");
        var before = bytes();
        for (var message : messages) {
            var unused = receive.receive(partner, "shfeedXzcxInfo", message);
            if (++merged % 500 == 0) sql("vacuum exchange.message");
        }
        return (bytes() - before) / rows;
    }

    private double scan() throws Exception {
        var controls = size > 0 ? size : CONTROLS;
        sql("truncate control.expiry_warning, control.disposal_transfer, control.lapse, control.earlier_freeze,"
                + " control.visit, control.act_document, control.act, control.batch_refusal, control.batch,"
                + " control.measure");
        sql("insert into control.measure (case_id, case_party_id, party_name, asset_id, partner_id, institution,"
                + " class, account, ordered_fen, held_fen, state, starts_at, ends_at) select g / 3, g, '测试甲', g, 1,"
                + " '测试银行', 'deposit', g::text, 100, 100, 'EFFECTIVE', now(), now() + case when g % 100 = 0 then interval"
                + " '20 days' else interval '100 days' + (g % 300) * interval '1 day' end from"
                + " generate_series(1, " + controls
                + ") g");
        sql("vacuum analyze control.measure");
        sql("checkpoint");
        var store = server.getBean(ExpiryStore.class);
        var transaction = server.getBean(TransactionTemplate.class);
        var now = server.getBean(Clock.class).instant();
        var started = System.nanoTime();
        var due = transaction.execute(status -> store.warn(List.of(30, 15, 7, 1), now));
        if (due != controls / 100) throw new IllegalStateException(due + " were warned of");
        return (System.nanoTime() - started) / 1e6;
    }

    private double oneStatement() throws Exception {
        sql("drop table if exists public.scan_mark");
        sql("create table public.scan_mark (id bigint, ends_at timestamptz, days int, at timestamptz,"
                + " primary key (id, ends_at, days))");
        sql("checkpoint");
        var started = System.nanoTime();
        sql("insert into public.scan_mark select id, ends_at, 30, now() from control.measure where state in"
                + " ('EFFECTIVE', 'WAITING') and ends_at > now() and ends_at <= now() + interval '30 days'");
        return (System.nanoTime() - started) / 1e6;
    }

    private double copy() throws Exception {
        sql("drop table if exists public.fb");
        sql("create table public.fb (id bigint not null, msg_no text not null, case_id bigint not null, debtor_id"
                + " bigint not null, received_at timestamptz not null, account_no text, balance numeric(18,2),"
                + " payload text)");
        sql("create unique index on public.fb (msg_no)");
        sql("create index on public.fb (case_id, debtor_id)");
        var rows = new StringBuilder();
        for (var i = 0; i < ROWS; i++) {
            rows.append("%d\tM%012d\t%d\t%d\t2026-01-05 09:31:12\t6222%015d\t%d.00\t{\"result\":\"%s\"}%n"
                    .formatted(i, i, i * 7919L % 8388607, i * 104729L % 16777215, i, i % 100000, "x".repeat(40)));
        }
        var started = System.nanoTime();
        try (var connection = database.getConnection()) {
            var unused = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy public.fb from stdin", new StringReader(rows.toString()));
        }
        return ROWS / ((System.nanoTime() - started) / 1e9);
    }

    private double skipLocked() throws Exception {
        sql("drop table if exists public.q");
        sql("create table public.q (id bigint primary key, state smallint not null default 0, payload text)");
        sql("insert into public.q select g, 0, repeat('x', 100) from generate_series(1, 400000) g");
        sql("create index on public.q (id) where state = 0");
        sql("vacuum analyze public.q");
        var jobs = new ArrayList<Callable<Void>>();
        for (var line = 0; line < LINES; line++) {
            jobs.add(() -> {
                try (var connection = database.getConnection();
                        var take =
                                connection.prepareStatement("update public.q set state = 1 where id in (select id from"
                                        + " public.q where state = 0 order by id for update skip locked limit 100)")) {
                    for (var i = 0; i < 500; i++) take.executeUpdate();
                }
                return null;
            });
        }
        return LINES * 500 * 100.0 / seconds(jobs);
    }

    double whileASnapshotIsHeld(Callable<Double> measured) throws Exception {
        try (var old = database.getConnection()) {
            old.setAutoCommit(false);
            old.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = old.createStatement()) {
                statement.execute("select count(*) from pg_class");
                var value = measured.call();
                old.rollback();
                return value;
            }
        }
    }

    private long partner() {
        var name = "bench-" + ++names;
        return server.getBean(Partners.class)
                .register(new NewPartner(null, name, name, PartnerKind.BANK, Transport.SOAP, name, name, 24));
    }

    private List<SealedItem> sealed(long partner, int rows) {
        return sealed(java.util.Collections.nCopies(rows, partner));
    }

    private List<SealedItem> sealed(List<Long> whose) {
        var person = new Person("测试甲", "01", "449999199001010019");
        var origin = new Origin("测试法院", "449900", "测试法官", "", "(2026)测01执1号", "1", "1", "协助查询存款通知书");
        var papers = new Papers(
                List.of(new Writ("协助查询存款通知书", "协助查询存款通知书", PDF)),
                List.of(new OfficerCard("测试法官", "1", PDF, "1", PDF, "png")));
        return server.getBean(TransactionTemplate.class)
                .execute(status -> server.getBean(Outbox.class)
                        .sealQueries(
                                "440803",
                                papers,
                                whose.stream()
                                        .map(partner -> new QueryToSeal(partner, person, origin, "", ""))
                                        .toList()));
    }

    private List<String> offered(long partner, int rows) throws SQLException {
        var numbers = new ArrayList<String>();
        for (var i = 0; i < rows; i += 1000) sealed(partner, 1000).forEach(item -> numbers.add(item.number()));
        sql("update exchange.item set state = 'OFFERED' where partner_id = " + partner);
        return numbers;
    }

    /** Numbers with gaps, as they are when many institutions are asked of each debtor. */
    private List<String> scattered(long partner, int rows) throws SQLException {
        var other = partner();
        var numbers = new ArrayList<String>();
        var random = new java.util.Random(20261126);
        while (numbers.size() < rows) {
            var whose = new ArrayList<Long>();
            for (var i = 0; i < 1000; i++) whose.add(random.nextInt(5) < 2 ? partner : other);
            sealed(whose).stream()
                    .filter(item -> item.partnerId() == partner && numbers.size() < rows)
                    .forEach(item -> numbers.add(item.number()));
        }
        sql("update exchange.item set state = 'OFFERED' where partner_id = " + partner);
        return numbers;
    }

    /** Two hundred "nothing found" in each. */
    private static List<String> messages(List<String> numbers) {
        var nil = Base64.getEncoder().encodeToString("查无开户信息".getBytes(java.nio.charset.Charset.forName("GBK")));
        var messages = new ArrayList<String>();
        for (var i = 0; i < numbers.size(); i += A_MESSAGE) {
            var rows = new StringBuilder("<zhxxList>");
            for (var number : numbers.subList(i, i + A_MESSAGE)) {
                rows.append("<zhxx BDHM=\"")
                        .append(Base64.getEncoder().encodeToString(number.getBytes(StandardCharsets.US_ASCII)))
                        .append("\" CCXH=\"MQ==\" KHZH=\"")
                        .append(nil)
                        .append("\"/>");
            }
            messages.add(Base64.getEncoder()
                    .encodeToString(rows.append("</zhxxList>").toString().getBytes(StandardCharsets.US_ASCII)));
        }
        return messages;
    }

    private static double seconds(List<Callable<Void>> jobs) throws Exception {
        var started = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(jobs.size())) {
            for (var one : threads.invokeAll(jobs)) one.get();
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private double bytes() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select sum(pg_total_relation_size(c.oid)) from pg_class c join"
                        + " pg_namespace n on n.oid = c.relnamespace where n.nspname = 'exchange' and c.relkind = 'r' and"
                        + " c.relname in ('answer', 'message', 'message_item', 'step')")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private void sql(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
