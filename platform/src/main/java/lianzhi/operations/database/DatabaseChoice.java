package lianzhi.operations.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import lianzhi.operations.DataFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The embedded PostgreSQL, unless {@code spring.datasource.url} names another one. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class DatabaseChoice {
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(ObjectProvider<DatabaseAhead> ahead, DataFolder folder, Environment settings)
            throws Exception {
        var opening = ahead.getIfAvailable();
        return opening == null ? open(folder.path(), settings) : opening.take();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(EmbeddedDatabase database) {
        return database.pool();
    }

    static EmbeddedDatabase open(Path folder, Environment settings) throws IOException, SQLException {
        var binaries = settings.getProperty("lianzhi.database.binaries", "");
        return new EmbeddedDatabase(
                folder,
                binaries.isEmpty() ? folder.resolve("postgres-binaries") : Path.of(binaries),
                settings.getProperty("lianzhi.database.connections", Integer.class, 24));
    }
}
