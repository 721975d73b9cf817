package lianzhi.operations.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Every pool, of the embedded database or of another one, lends its connections in turn. */
@Component
class LendInTurn implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool
                ? new InTurn(pool, pool.getMaximumPoolSize(), pool.getConnectionTimeout())
                : bean;
    }
}
