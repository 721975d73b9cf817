package lianzhi.operations.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import lianzhi.operations.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded PostgreSQL, unless {@code spring.datasource.url} names another one. */
@Configuration
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class DatabaseChoice {
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            DataFolder folder,
            @Value("${lianzhi.database.binaries:}") String binaries,
            @Value("${lianzhi.database.connections:24}") int connections)
            throws IOException, SQLException {
        var unpackedTo = binaries.isEmpty() ? folder.resolve("postgres-binaries") : Path.of(binaries);
        return new EmbeddedDatabase(folder.path(), unpackedTo, connections);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(EmbeddedDatabase database) {
        return database.pool();
    }
}
