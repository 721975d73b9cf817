package lianzhi.exchange;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import lianzhi.exchange.inbox.FinishKept;
import lianzhi.exchange.inbox.ReceiveFeedback;
import lianzhi.exchange.store.ItemVerdict;
import lianzhi.operations.DataFolder;
import lianzhi.operations.Faults;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A node that does nothing but receive answers, over a line of its own to a database that may be killed. */
final class LinkNode implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param ahead of the real time, so that what was just kept counts as left over */
    LinkNode(int databasePort, Path folder, Duration ahead) {
        var url = "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres?connectTimeout=2&socketTimeout=5";
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "node",
                        Map.of(
                                "url",
                                url,
                                "ahead",
                                ahead.toString(),
                                "lianzhi.data-dir",
                                folder.toString(),
                                "lianzhi.exchange.key",
                                "00112233445566778899aabbccddeeff")));
        context.register(Receiving.class);
        context.refresh();
    }

    /** As a bank's call does; throws when the bank is not told. */
    List<ItemVerdict> receive(long partner, String document) {
        var coded = Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
        return context.getBean(ReceiveFeedback.class).receive(partner, "shfeedXzcxInfo", coded);
    }

    void finishKept() {
        context.getBean(FinishKept.class).run();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Not annotated as a configuration: the server of other tests must not find it. */
    @EnableTransactionManagement
    @Import({Faults.class, DataFolder.class})
    @ComponentScan(
            basePackages = {
                "lianzhi.exchange.inbox",
                "lianzhi.exchange.store",
                "lianzhi.exchange.seal",
                "lianzhi.exchange.partner"
            },
            lazyInit = true)
    static class Receiving {
        @Bean
        HikariDataSource lines(@Value("${url}") String url) {
            var lines = new HikariDataSource();
            lines.setJdbcUrl(url);
            lines.setUsername("postgres");
            lines.setMaximumPoolSize(8);
            lines.setConnectionTimeout(3000);
            lines.setInitializationFailTimeout(-1);
            // a line that is cut while the pool asks for the level would leave the pool without one for ever
            lines.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            return lines;
        }

        @Bean
        DSLContext sql(DataSource lines) {
            return DSL.using(new TransactionAwareDataSourceProxy(lines), SQLDialect.POSTGRES);
        }

        @Bean
        DataSourceTransactionManager transactions(DataSource lines) {
            return new DataSourceTransactionManager(lines);
        }

        @Bean
        Clock clock(@Value("${ahead}") String ahead) {
            return Clock.offset(Clock.systemUTC(), Duration.parse(ahead));
        }
    }
}
