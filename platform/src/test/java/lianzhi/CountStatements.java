package lianzhi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the calling thread sends to the database: {@code trips} there and back, {@code statements} in them. */
@TestComponent
public class CountStatements implements BeanPostProcessor, Ordered {
    private static final ThreadLocal<int[]> COUNTED = ThreadLocal.withInitial(() -> new int[2]);

    public record Counted(int trips, int statements) {}

    public static Counted of(Supplier<?> act) {
        COUNTED.set(new int[2]);
        act.get();
        return new Counted(COUNTED.get()[0], COUNTED.get()[1]);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DelegatingDataSource pool && name.equals("dataSource") ? new Counting(pool) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var lent = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Counting.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        if (method.getName().startsWith("prepare")) {
                            COUNTED.get()[0]++;
                            COUNTED.get()[1] += ((String) arguments[0]).split(";\n").length;
                        }
                        try {
                            return method.invoke(lent, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getTargetException();
                        }
                    });
        }
    }
}
