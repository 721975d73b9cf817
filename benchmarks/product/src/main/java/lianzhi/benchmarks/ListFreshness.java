package lianzhi.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import lianzhi.portal.lookup.SearchPublic;
import lianzhi.portal.lookup.SearchPublic.Question;

/** From the commit of a withdrawal until neither node finds the person, while both are asked without pause. */
public final class ListFreshness {
    private static final String CASES = """
        insert into cases.case_file (number, court_code, year, type, serial, account_number, stage, cause, title_kind,
            title_number, title_court, effective_on, received_on, filed_on, claimed_fen, traits, parties)
        select '(2026)粤0803执' || (700000 + i) || '号', '粤0803', 2026, '执', 700000 + i, 'F' || i, 'FILED', '测试', 'JUDGMENT',
            '测试', '测试', current_date, current_date, current_date, 100, '{}', '测试' from generate_series(1, %d) i\
        """;
    private static final String LISTED = """
        insert into sanctions.sanction (case_id, court_code, measure, family, case_party_id, role, name, is_unit, id_kind,
            id_number, born_given, items, state, asked_at, asked_on, decided_on, starts_on, published_at)
        select id, court_code, 'MS_LIST', 'LIST', id, 'DEBTOR', '测试' || serial, false, 'OTHER', 'F' || serial,
            '1980-01-01', '{DC1}', 'EFFECTIVE', now(), current_date, current_date, current_date, now()
        from cases.case_file where serial > 700000\
        """;

    private ListFreshness() {}

    public static void main(String[] args) throws Exception {
        var rounds = Integer.parseInt(args[1]);
        try (var nodes = new TwoNodes(Path.of(args[0]).resolve("data"));
                var connection = nodes.database().getConnection()) {
            run(connection, CASES.formatted(rounds));
            run(connection, LISTED);
            nodes.register(0).refresh();
            nodes.register(1).refresh();
            var ends = new AtomicBoolean();
            var load = Thread.ofPlatform().start(() -> askOn(nodes, ends));
            var delays = new long[rounds];
            for (var i = 0; i < rounds; i++) delays[i] = withdraw(nodes, connection, 700_001 + i);
            ends.set(true);
            load.join();
            Arrays.sort(delays);
            System.out.printf(
                    "list-freshness p50=%.0fms worst=%.0fms of %d on two nodes%n",
                    delays[rounds / 2] / 1e6, delays[rounds - 1] / 1e6, rounds);
            System.out.printf(
                    "list-freshness ratio=%.2f product=%.3fs bound=1s%n",
                    delays[rounds - 1] / 1e9, delays[rounds - 1] / 1e9);
        }
        System.exit(0);
    }

    private static long withdraw(TwoNodes nodes, Connection connection, int serial) throws Exception {
        run(connection, "update sanctions.sanction set withdrawn_at = now() where id_number = 'F" + serial + "'");
        var committed = System.nanoTime();
        for (var node :
                new SearchPublic[] {nodes.first.getBean(SearchPublic.class), nodes.second.getBean(SearchPublic.class)
                }) {
            while (!node.handle(new Question("测试" + serial, "EXACT", null, null))
                    .items()
                    .isEmpty()) {
                LockSupport.parkNanos(1_000_000);
            }
        }
        return System.nanoTime() - committed;
    }

    private static void askOn(TwoNodes nodes, AtomicBoolean ends) {
        var one = nodes.first.getBean(SearchPublic.class);
        var two = nodes.second.getBean(SearchPublic.class);
        for (var i = 0; !ends.get(); i++) {
            one.handle(new Question("测试" + (700_000 + i % 1000), "FUZZY", null, null));
            two.handle(new Question("测试", "PREFIX", null, null));
        }
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        if (!connection.getAutoCommit()) connection.commit();
    }
}
