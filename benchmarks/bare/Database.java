import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** A PostgreSQL of its own for the bare application: the same version and settings, one table of 100,000 rows. */
class Database {
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        var postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "256MB")
                .start();
        var url = postgres.getJdbcUrl("postgres", "postgres");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table bare_row (id bigint primary key, number text, court text, state text)");
            statement.execute("insert into bare_row select i, '(2026)粤0803执' || i || '号', '粤0803', 'FILED'"
                    + " from generate_series(1, 100000) i");
            statement.execute("vacuum analyze bare_row");
        }
        Files.writeString(Path.of(args[1]), url);
        Thread.currentThread().join();
    }
}
