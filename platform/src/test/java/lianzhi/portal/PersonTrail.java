package lianzhi.portal;

import lianzhi.audit.Viewed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the trail holds of one person. */
@Component
class PersonTrail {
    private final JdbcClient sql;

    PersonTrail(JdbcClient sql) {
        this.sql = sql;
    }

    long idOf(String login) {
        return count("select id from access.person where login = ?", login);
    }

    long entries(long person) {
        return count("select count(*) from audit.entry where person_id = ?", person);
    }

    /** A page that asks again by itself is on record once in ten minutes. */
    boolean holds(long person, @Nullable Viewed seen) {
        return seen != null
                && seen.often()
                && count("select count(*) from audit.entry where person_id = ? and act = ?", person, seen.act()) > 0;
    }

    private long count(String question, Object... of) {
        return sql.sql(question).params(of).query(Long.class).single();
    }
}
