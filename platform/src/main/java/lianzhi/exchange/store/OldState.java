package lianzhi.exchange.store;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * 改前的状态: PostgreSQL 18 tells with an update what a row was before it, and what was fetched need not be struck off the list
 * of what waits once more. Older ones do not tell; there everything is struck off, which changes nothing for what is off already.
 */
@Component
class OldState {
    private static final int TELLS = 180_000;
    private static final String PLACE = "{earlier}";
    private final SingletonSupplier<Boolean> isTold;

    OldState(DSLContext db) {
        this.isTold = SingletonSupplier.of(() -> db.fetchSingle("select current_setting('server_version_num')::int")
                        .get(0, int.class)
                >= TELLS);
    }

    /** The statement for this server. */
    String in(String statement) {
        return inOne(statement, isTold.obtain());
    }

    static String inOne(String statement, boolean isTold) {
        return statement.replace(PLACE, isTold ? "old.state" : "'UNTOLD'::text");
    }
}
