package lianzhi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans made once serve a trip of kept questions only, and nothing that comes after it. */
@PlatformTest
class TripTests {
    private static final int MANY = 4 + 2 * Runtime.getRuntime().availableProcessors();
    private static final String MODE = "select current_setting('plan_cache_mode') || :end";

    @Autowired
    Trips trips;

    @Autowired
    JdbcTemplate db;

    @Autowired
    TransactionTemplate transaction;

    private static Question<String> kept() {
        return Question.of(MODE, (row, _) -> row.getString(1));
    }

    @Test
    void kept_questions_are_answered_by_plans_made_once_each_with_its_own_values() {
        var trip = trips.begin();
        var first = trip.ask(kept(), Map.of("end", "1"));
        var second = trip.ask(kept(), Map.of("end", "2"));
        trip.go();
        assertThat(first.get()).isEqualTo(List.of("force_generic_plan1"));
        assertThat(second.get()).isEqualTo(List.of("force_generic_plan2"));
    }

    @Test
    void what_follows_on_the_same_connection_is_planned_as_ever() {
        var after = db.execute((ConnectionCallback<String>) connection -> {
            var source = new SingleConnectionDataSource(connection, true);
            new Trips(new JdbcTemplate(source)).answer(kept(), Map.of("end", ""));
            return new JdbcTemplate(source).queryForObject("select current_setting('plan_cache_mode')", String.class);
        });
        assertThat(after).isEqualTo("auto");
    }

    @Test
    void what_follows_in_the_same_transaction_is_planned_as_ever() {
        var after = transaction.execute(_ -> {
            trips.answer(kept(), Map.of("end", ""));
            return db.queryForObject("select current_setting('plan_cache_mode')", String.class);
        });
        assertThat(after).isEqualTo("auto");
    }

    @Test
    void who_holds_a_connection_already_waits_for_no_turn() throws Exception {
        var slow = Question.of("select pg_advisory_xact_lock(4711)::text || :end", (row, _) -> row.getString(1));
        try (var pool = Executors.newFixedThreadPool(MANY)) {
            var waiting = new ArrayList<Future<?>>();
            var answered = transaction.execute(_ -> {
                db.queryForList("select pg_advisory_xact_lock(4711)");
                for (int i = 0; i < MANY; i++) {
                    waiting.add(pool.submit(() -> trips.answer(slow, Map.of("end", ""))));
                }
                await().until(() -> trips.waiting() > 0);
                return trips.answer(kept(), Map.of("end", ""));
            });
            assertThat(answered).hasSize(1);
            for (var each : waiting) {
                each.get();
            }
        }
    }
}
