package lianzhi.operations.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import lianzhi.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@PlatformTest
class MigrationsTests {
    @Autowired
    DataSource database;

    @Test
    void a_database_with_exactly_these_migrations_is_taken_at_its_word() throws Exception {
        assertThat(new Migrations(database).areDone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update flyway_schema_history set checksum = checksum + 1 where version = '0500'",
                "update flyway_schema_history set success = false where version = '0500'",
                "delete from flyway_schema_history where version = '0500'",
                "insert into flyway_schema_history select 9999, '9999', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success from flyway_schema_history where version ="
                        + " '0500'",
                "alter table flyway_schema_history rename to renamed_history"
            })
    void one_that_differs_in_anything_is_left_to_flyway(String difference) throws Exception {
        undone(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(difference);
            }
            assertThat(new Migrations(new SingleConnectionDataSource(connection, true)).areDone())
                    .isFalse();
        });
    }

    @Test
    void every_migration_has_a_number_which_the_word_of_the_database_contains() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var unnumbered = statement.executeQuery(
                        "select count(*) filter (where version is null), count(*) from flyway_schema_history")) {
            unnumbered.next();
            assertThat(unnumbered.getInt(1)).isZero();
            assertThat(unnumbered.getInt(2)).isGreaterThan(100);
        }
    }

    private void undone(Attempt attempt) throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                attempt.in(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private interface Attempt {
        void in(Connection connection) throws SQLException, java.io.IOException;
    }
}
