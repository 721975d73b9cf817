package lianzhi.operations.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Every pool, of the embedded database or of another one, lends its connections in turn. */
@Component
class LendInTurn implements BeanPostProcessor, Ordered {
    /** Before whatever else may want to be put around the pool. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool
                ? new InTurn(pool, pool.getMaximumPoolSize(), pool.getConnectionTimeout())
                : bean;
    }
}
