package lianzhi.operations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** Starts PostgreSQL; port 0 means any free one. */
@FunctionalInterface
interface StartPostgres {
    EmbeddedPostgres on(int port) throws IOException;
}
