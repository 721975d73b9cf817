package lianzhi.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAheadTests {
    private final MockEnvironment settings =
            new MockEnvironment().withProperty("lianzhi.database.binaries", "target/postgres-binaries");

    @Test
    void opens_beside_the_caller_and_is_his_to_close(@TempDir Path folder) throws Exception {
        var ahead = new DatabaseAhead(() -> DatabaseChoice.open(folder, settings));
        try (var database = ahead.take()) {
            ahead.close();
            try (var connection = database.pool().getConnection()) {
                assertThat(connection.isValid(1))
                        .as("who took it, closes it: the end of the start does not")
                        .isTrue();
            }
        }
        assertThat(Orphan.running(folder.resolve("postgres"))).isEmpty();
    }

    @Test
    void a_server_that_ends_before_it_asked_leaves_nothing_running(@TempDir Path folder) throws Exception {
        var ahead = new DatabaseAhead(() -> DatabaseChoice.open(folder, settings));
        ahead.close();
        assertThat(Orphan.running(folder.resolve("postgres"))).isEmpty();
    }

    @Test
    void what_kept_it_from_opening_is_told_as_it_was() {
        var ahead = new DatabaseAhead(() -> {
            throw new SQLException("no room");
        });
        assertThatThrownBy(ahead::take).isInstanceOf(SQLException.class).hasMessage("no room");
        ahead.close();
    }
}
