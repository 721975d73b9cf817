package lianzhi.funds;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jooq.DSLContext;
import org.postgresql.util.PSQLException;

/**
 * A guard of the database and an attack on it.
 *
 * @param name what the refusal names
 * @param without takes the guard away
 */
record Guard(String name, String without, String attack) {
    /** As they stand each attack fails by its guard's own name; with the guard taken away the very same attack goes through. */
    static void allBite(DSLContext db, List<Guard> guards) {
        for (var guard : guards) {
            assertThatThrownBy(() -> inATransaction(db, "select 1", guard.attack()))
                    .as(guard.name())
                    .hasStackTraceContaining(guard.name());
            assertThatCode(() -> inATransaction(db, guard.without(), guard.attack()))
                    .as("without " + guard.name())
                    .doesNotThrowAnyException();
        }
        System.out.printf("guards attacked=%d bitten=%d%n", guards.size(), guards.size());
    }

    /** Everything is taken back at the end. */
    private static void inATransaction(DSLContext db, String first, String then) {
        db.connection(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(first);
                statement.execute(then);
                statement.execute("set constraints all immediate");
            } catch (PSQLException no) {
                var told = no.getServerErrorMessage();
                throw new IllegalStateException((told == null ? "" : told.getConstraint()) + " " + no.getMessage(), no);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
