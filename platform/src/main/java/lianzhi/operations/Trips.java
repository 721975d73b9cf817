package lianzhi.operations;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** 问数据库的路：begins a {@link Trip}; one that is made for a single question needs no more words. */
@Component
public class Trips {
    private final JdbcTemplate db;

    Trips(JdbcTemplate db) {
        this.db = db;
    }

    public Trip begin() {
        return new Trip(db);
    }

    public <R> List<R> answer(Question<R> question, Map<String, ?> values) {
        var trip = begin();
        var answer = trip.ask(question, values);
        trip.go();
        return answer.get();
    }
}
