package lianzhi.operations.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * 先来先得: whoever asked first gets the next free connection. The pool alone gives it to who happens to run in that moment, so
 * that under load some requests wait many times as long as others.
 */
final class InTurn extends DelegatingDataSource {
    private final Semaphore turns;
    private final long patienceMillis;

    InTurn(DataSource pool, int connections, long patienceMillis) {
        super(pool);
        this.turns = new Semaphore(connections, true);
        this.patienceMillis = patienceMillis;
    }

    @Override
    public Connection getConnection() throws SQLException {
        waitForTurn();
        Connection lent = null;
        try {
            lent = super.getConnection();
        } finally {
            if (lent == null) turns.release();
        }
        return (Connection) Proxy.newProxyInstance(
                InTurn.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new LentConnection(lent, turns::release));
    }

    int waiting() {
        return turns.getQueueLength();
    }

    private void waitForTurn() throws SQLException {
        try {
            if (!turns.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new SQLTransientConnectionException(
                        "No connection was free within " + patienceMillis + " ms; waiting: " + turns.getQueueLength());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLTransientConnectionException("Interrupted while waiting for a connection", interrupted);
        }
    }
}
