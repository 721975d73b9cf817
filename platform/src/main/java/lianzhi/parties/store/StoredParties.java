package lianzhi.parties.store;

import java.util.List;
import lianzhi.parties.Identity;
import lianzhi.parties.Parties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds and opens files by the function that a filing calls itself; files that exist are not locked. */
@Component
class StoredParties implements Parties {
    private static final String FILES = "select unnest(parties.files(?::boolean[], ?::text[], ?::text[], ?::text[]))";

    private final JdbcTemplate db;

    StoredParties(JdbcTemplate db) {
        this.db = db;
    }

    @Override
    @Transactional
    public List<Long> files(List<Identity> identities) {
        return db.query(
                FILES,
                (row, _) -> row.getLong(1),
                identities.stream().map(Identity::isUnit).toArray(Boolean[]::new),
                identities.stream().map(Identity::idKind).toArray(String[]::new),
                identities.stream().map(Identity::idNumber).toArray(String[]::new),
                identities.stream().map(Identity::name).toArray(String[]::new));
    }
}
