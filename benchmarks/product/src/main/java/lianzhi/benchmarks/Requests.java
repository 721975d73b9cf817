package lianzhi.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import lianzhi.exchange.NewPartner;
import lianzhi.exchange.OfficerCard;
import lianzhi.exchange.Outbox;
import lianzhi.exchange.Papers;
import lianzhi.exchange.PartnerKind;
import lianzhi.exchange.Partners;
import lianzhi.exchange.QueryToSeal;
import lianzhi.exchange.Transport;
import lianzhi.exchange.Writ;
import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Partners and their requests: one is sealed by the product, the others are its copies under numbers of their own. */
final class Requests {
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    final ApplicationContext server;
    private final DataSource database;
    private int names;
    private long numbers;

    Requests(ApplicationContext server) {
        this.server = server;
        this.database = server.getBean(DataSource.class);
    }

    long partner() {
        var name = "bench-" + ++names;
        return server.getBean(Partners.class)
                .register(new NewPartner(null, name, name, PartnerKind.BANK, Transport.SOAP, name, name, 24));
    }

    /** Waiting to be fetched; the numbers leave gaps, as they do when many institutions are asked of each debtor. */
    void seal(long partner, int rows) throws SQLException {
        var first = sealOne(partner);
        generate("""
            with t as (select * from exchange.item where id = %1$d),
            x as (
                select nextval(pg_get_serial_sequence('exchange.item', 'id')) as id, to_char(
                    date '2099-01-01' + (n / 1000000)::int, 'YYYYMMDD') || '440803' || lpad((n %% 1000000)::text, 6, '0') as number
                from (select %2$d + g * 5::bigint / 2 + (hashint8(g) & 1) as n from generate_series(1, %3$d) g) s),
            r as (
                insert into exchange.request select x.id, replace(r.content,
                    encode(convert_to(t.number, 'UTF8'), 'base64'), encode(convert_to(x.number, 'UTF8'), 'base64'))
                from x, t, exchange.request r where r.item_id = t.id),
            w as (insert into exchange.waiting select x.id, t.partner_id, t.nature from x, t order by x.id)
            insert into exchange.item (id, number, partner_id, nature, state, papers_id, made_at, sealed_at, due_at)
                overriding system value
            select x.id, x.number, t.partner_id, t.nature, t.state, t.papers_id, t.made_at, t.sealed_at, t.due_at from x, t
            """.formatted(first, numbers, rows - 1));
        numbers += rows * 5L / 2 + 2;
    }

    private long sealOne(long partner) {
        var person = new Person("测试甲", "01", "449999199001010019");
        var origin = new Origin("测试法院", "449900", "测试法官", "", "(2026)测01执1号", "1", "1", "协助查询存款通知书");
        var papers = new Papers(
                List.of(new Writ("协助查询存款通知书", "协助查询存款通知书", PDF)),
                List.of(new OfficerCard("测试法官", "1", PDF, "1", PDF, "png")));
        return server.getBean(TransactionTemplate.class)
                .execute(status -> server.getBean(Outbox.class)
                        .sealQueries("440803", papers, List.of(new QueryToSeal(partner, person, origin, "", "")))
                        .getFirst()
                        .id());
    }

    /** As if the partner had fetched them all: their numbers. */
    List<String> fetched(long partner) throws SQLException {
        generate(
                "with fetched as (update exchange.item set state = 'FETCHED', fetched_at = now() where state in ('SEALED',"
                        + " 'OFFERED') and partner_id = " + partner
                        + " returning id) update exchange.waiting w set again_at ="
                        + " now() + interval '4 hours' from fetched f where w.item_id = f.id");
        var all = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select number from exchange.item where partner_id = " + partner + " order by id")) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }

    /** Copies of what the product wrote: their keys are right as those of the first are, and are not looked up one by one. */
    private void generate(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            try {
                statement.execute(text);
            } finally {
                statement.execute("reset session_replication_role");
            }
        }
    }

    void sql(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    double number(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(text)) {
            row.next();
            return row.getDouble(1);
        }
    }

    Connection connection() throws SQLException {
        return database.getConnection();
    }

    static double seconds(List<Callable<Void>> jobs) throws Exception {
        return seconds(jobs.size(), jobs);
    }

    static double seconds(int lines, List<Callable<Void>> jobs) throws Exception {
        var started = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(lines)) {
            for (var one : threads.invokeAll(jobs)) one.get();
        }
        return (System.nanoTime() - started) / 1e9;
    }
}
