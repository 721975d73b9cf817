package lianzhi.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 问数据库的路：begins a {@link Trip}; one that is made for a single question needs no more words. Pages ask in the order in which
 * they came, at most two a processor at once: more only take each other's processor and make the last wait longest.
 */
@Component
public class Trips {
    private final Semaphore turns =
            new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);
    private final TripTexts texts = new TripTexts();
    private final JdbcTemplate db;

    Trips(JdbcTemplate db) {
        this.db = db;
    }

    public Trip begin() {
        return new Trip(db, turns, texts);
    }

    /** How many pages wait for their turn. */
    int waiting() {
        return turns.getQueueLength();
    }

    public <R> List<R> answer(Question<R> question, Map<String, ?> values) {
        var trip = begin();
        var answer = trip.ask(question, values);
        trip.go();
        return answer.get();
    }
}
