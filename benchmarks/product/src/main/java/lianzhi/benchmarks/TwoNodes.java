package lianzhi.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import lianzhi.Lianzhi;
import lianzhi.portal.lookup.KeepRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Two servers over one database, in one process. */
final class TwoNodes implements AutoCloseable {
    final ConfigurableApplicationContext first;
    final ConfigurableApplicationContext second;

    TwoNodes(Path folder) throws Exception {
        first = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + folder,
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--logging.level.root=warn");
        String url;
        try (var connection = database().getConnection()) {
            url = Objects.requireNonNull(connection.getMetaData().getURL());
        }
        second = SpringApplication.run(
                Lianzhi.class,
                "--lianzhi.data-dir=" + folder.resolveSibling("second"),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password="
                        + Files.readString(folder.resolve("postgres.password")).strip(),
                "--lianzhi.jobs=false",
                "--server.port=0",
                "--spring.jmx.enabled=false",
                "--logging.level.root=warn");
    }

    DataSource database() {
        return first.getBean(DataSource.class);
    }

    KeepRegister register(int node) {
        return (node == 0 ? first : second).getBean(KeepRegister.class);
    }

    @Override
    public void close() {
        second.close();
        first.close();
    }
}
