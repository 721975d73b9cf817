package lianzhi.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * 数据库升级：brings the tables to this version by Flyway before anything reads them. A database that says it has exactly these migrations
 * is taken at its word, which is one question instead of reading and comparing some hundred files at every start.
 */
@Component("migrations")
class Migrations implements InitializingBean {
    private static final String NO_SUCH_TABLE = "42P01";
    private final DataSource database;

    Migrations(DataSource database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() throws IOException, SQLException {
        if (areDone()) return;
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:migrations")
                // a module may add a migration whose number is below another module's newest
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** Whether the database holds exactly the migrations of this build. */
    boolean areDone() throws IOException, SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(text("/migrations-state.sql"))) {
            answer.next();
            return text("/migrations.state").equals(answer.getString(1));
        } catch (SQLException refused) {
            if (NO_SUCH_TABLE.equals(refused.getSQLState())) return false;
            throw refused;
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
