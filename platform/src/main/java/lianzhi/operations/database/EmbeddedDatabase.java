package lianzhi.operations.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * The PostgreSQL that comes with the server: durable (fsync on), loopback only, password-protected, its locale pinned.
 * What a killed server left running is stopped before the start; where PostgreSQL itself dies it is started again.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String OWNER = "postgres";
    private final FolderLock lock;
    private final RunningPostgres postgres;
    private final HikariDataSource pool;

    EmbeddedDatabase(Path folder, Path binaries, int connections) throws IOException, SQLException {
        Path data = folder.resolve("postgres");
        boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
        Files.createDirectories(data);
        lock = FolderLock.take(folder.resolve("server.lock"));
        Orphan.stop(data);
        var password = Password.of(folder.resolve("postgres.password"));
        postgres = new RunningPostgres(
                data,
                port -> EmbeddedPostgres.builder()
                        .setPort(port)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setOverrideWorkingDirectory(binaries.toFile())
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setConnectConfig("password", password)
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("password_encryption", "scram-sha-256")
                        .setServerConfig("max_connections", String.valueOf(connections + 20))
                        .setServerConfig("shared_buffers", "256MB")
                        // Who writes many rows is not to write out old pages and log, too: others do it beside him.
                        .setServerConfig("bgwriter_delay", "50ms")
                        .setServerConfig("bgwriter_lru_maxpages", "1000")
                        .setServerConfig("wal_buffers", "16MB")
                        .setServerConfig("random_page_cost", "1.1")
                        .setServerConfig("TimeZone", "Asia/Shanghai")
                        .start());
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.port());
        if (fresh) {
            requirePassword(url, password, data);
        }
        pool = new HikariDataSource(pool(url, password, connections));
    }

    HikariDataSource pool() {
        return pool;
    }

    private static HikariConfig pool(String url, String password, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url + "?reWriteBatchedInserts=true&ApplicationName=lianzhi");
        config.setUsername(OWNER);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setPoolName("lianzhi");
        return config;
    }

    /** initdb trusts every local user; from the first start on only the password does. */
    private static void requirePassword(String url, String password, Path data) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(url, OWNER, password);
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        postgres.close();
        lock.close();
    }
}
