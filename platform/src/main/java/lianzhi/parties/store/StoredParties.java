package lianzhi.parties.store;

import java.util.List;
import java.util.Objects;
import lianzhi.parties.Identity;
import lianzhi.parties.Parties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds and opens files in one statement; files that exist are not locked. */
@Component
class StoredParties implements Parties {
    private static final String FILES = """
        with given as (
            select * from unnest(?::boolean[], ?::text[], ?::text[], ?::text[])
                with ordinality g (is_unit, id_kind, id_number, name, no)),
        opened as (
            insert into parties.party (is_unit, id_kind, id_number, name)
                select is_unit, id_kind, id_number, name from given order by id_kind, id_number, name
                on conflict do nothing
            returning id, id_kind, identity)
        select coalesce(o.id, p.id) as id
        from given g
            left join opened o on o.id_kind = g.id_kind
                and o.identity = case when g.id_number = '' then g.name else g.id_number end
            left join parties.party p on p.id_kind = g.id_kind
                and p.identity = case when g.id_number = '' then g.name else g.id_number end
        order by g.no\
        """;

    private final JdbcTemplate db;

    StoredParties(JdbcTemplate db) {
        this.db = db;
    }

    @Override
    @Transactional
    public List<Long> files(List<Identity> identities) {
        var ids = read(identities);
        // A file that another transaction opened at the same moment is seen by the next statement only.
        return ids.stream().anyMatch(Objects::isNull) ? read(identities) : ids;
    }

    private List<Long> read(List<Identity> identities) {
        return db.query(
                FILES,
                (row, _) -> row.getObject(1, Long.class),
                identities.stream().map(Identity::isUnit).toArray(Boolean[]::new),
                identities.stream().map(Identity::idKind).toArray(String[]::new),
                identities.stream().map(Identity::idNumber).toArray(String[]::new),
                identities.stream().map(Identity::name).toArray(String[]::new));
    }
}
