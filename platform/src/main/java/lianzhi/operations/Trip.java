package lianzhi.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 一趟问完：all questions of a page go to the database together and come back together. Where all of them are kept, their plans
 * are made once and not anew for each asker's values, which had cost more than the answers.
 */
public final class Trip {
    private static final class Asked<R> {
        final Question<R> question;
        final Map<String, ?> values;
        final List<R> answers = new ArrayList<>();

        Asked(Question<R> question, Map<String, ?> values) {
            this.question = question;
            this.values = values;
        }
    }

    private static final String PLANS = "select set_config('plan_cache_mode', '%s', true)";
    private static final String KEPT = PLANS.formatted("force_generic_plan");
    private static final String AS_EVER = PLANS.formatted("auto");

    private final JdbcTemplate db;
    private final Semaphore turns;
    private final TripTexts texts;
    private final List<Asked<?>> asked = new ArrayList<>();
    private boolean isBack;

    Trip(JdbcTemplate db, Semaphore turns, TripTexts texts) {
        this.db = db;
        this.turns = turns;
        this.texts = texts;
    }

    /** The answer can be read when the trip is over. */
    public <R> Supplier<List<R>> ask(Question<R> question, Map<String, ?> values) {
        var one = new Asked<>(question, values);
        asked.add(one);
        return () -> {
            if (!isBack) throw new IllegalStateException("The trip has not been made yet");
            return one.answers;
        };
    }

    public void go() {
        if (!asked.isEmpty()) {
            // who has a connection already would keep it from those whose turn it is
            if (goesOn()) {
                db.execute((ConnectionCallback<@Nullable Void>) this::ask);
            } else {
                inTurn();
            }
        }
        isBack = true;
    }

    /** Whether something follows in the same transaction; otherwise what the trip says about plans ends with it. */
    private static boolean goesOn() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private void inTurn() {
        turns.acquireUninterruptibly();
        try {
            db.execute((ConnectionCallback<@Nullable Void>) this::ask);
        } finally {
            turns.release();
        }
    }

    private @Nullable Void ask(Connection connection) throws SQLException {
        var questions = asked.stream().<Question<?>>map(one -> one.question).toList();
        var isKept = TripTexts.areKept(questions);
        var text = texts.of(questions, KEPT);
        if (isKept && goesOn()) text += ";\n" + AS_EVER;
        try (var statement = connection.prepareStatement(text)) {
            var place = 1;
            for (var one : asked) {
                for (var name : one.question.names) {
                    set(statement, place++, value(one.values, name));
                }
                for (var own : one.question.own) {
                    set(statement, place++, own);
                }
            }
            statement.execute();
            for (var i = 0; i < asked.size(); i++) {
                if (i > 0 || isKept) statement.getMoreResults();
                try (var rows = statement.getResultSet()) {
                    read(asked.get(i), rows);
                }
            }
        }
        return null;
    }

    private static <R> void read(Asked<R> one, ResultSet rows) throws SQLException {
        while (rows.next()) {
            one.answers.add(one.question.reader.mapRow(rows, one.answers.size()));
        }
    }

    private static Object value(Map<String, ?> values, String name) {
        var value = values.get(name);
        if (value == null) throw new IllegalArgumentException("No value for " + name);
        return value;
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        switch (value) {
            case Instant at -> statement.setObject(place, at.atOffset(ZoneOffset.UTC));
            case Long[] numbers ->
                statement.setArray(place, statement.getConnection().createArrayOf("bigint", numbers));
            case String[] texts ->
                statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
            default -> statement.setObject(place, value);
        }
    }
}
