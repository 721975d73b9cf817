package lianzhi.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class InTurnTests {
    @Autowired
    DataSource pool;

    @Test
    void the_servers_pool_lends_in_turn() throws SQLException {
        assertThat(pool.isWrapperFor(InTurn.class)).isTrue();
    }

    @Test
    void whoever_asked_first_is_served_first() throws Exception {
        var one = new InTurn(pool, 1, 60_000);
        var held = one.getConnection();
        var served = Collections.synchronizedList(new ArrayList<Integer>());
        var waiting = new ArrayList<CompletableFuture<Void>>();
        for (var i = 0; i < 8; i++) {
            var number = i;
            waiting.add(CompletableFuture.runAsync(
                    () -> {
                        try (var lent = one.getConnection()) {
                            served.add(number);
                        } catch (SQLException failed) {
                            throw new IllegalStateException(failed);
                        }
                    },
                    task -> Thread.ofVirtual().start(task)));
            while (one.waiting() <= i) Thread.onSpinWait();
        }
        held.close();
        waiting.forEach(CompletableFuture::join);
        assertThat(served).isEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    }

    @Test
    void a_connection_closed_twice_is_given_back_once() throws Exception {
        var one = new InTurn(pool, 1, 50);
        var lent = one.getConnection();
        lent.close();
        lent.close();
        try (var again = one.getConnection()) {
            assertThat(again.isValid(5)).isTrue();
            assertThatThrownBy(one::getConnection).isInstanceOf(SQLTransientConnectionException.class);
        }
    }

    @Test
    void what_goes_wrong_on_a_lent_connection_is_told_as_it_was() throws Exception {
        var one = new InTurn(pool, 1, 1000);
        try (Connection lent = one.getConnection();
                var statement = lent.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select 1 / 0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> lent.prepareStatement(null)).isNotNull();
        }
        try (Connection lent = one.getConnection()) {
            assertThat(lent.isValid(5)).isTrue();
        }
    }
}
