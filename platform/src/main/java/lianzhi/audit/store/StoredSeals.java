package lianzhi.audit.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import lianzhi.audit.TrailEntry;
import lianzhi.audit.chain.Seal;
import lianzhi.audit.chain.Seals;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Component;

/** Statements about ranges and transactions, which are PostgreSQL's own words. */
@Component
class StoredSeals implements Seals {
    private static final String SEAL = "select id, covers::text, entries, cluster, up_to_tx, floor_id, key_id,"
            + " previous_hash, hash, sealed_at from audit.seal";
    private static final String ENTRY =
            "select e.id, e.at, e.person_id, e.person_name, e.court_code, e.act, e.subject, e.details from audit.entry"
                    + " e";

    /** Every sealed id as one multirange, made once per statement. */
    private static final String COVERED =
            "(select coalesce(range_agg(r.ids), '{}'::int8multirange)" + " from audit.seal s, unnest(s.covers) r(ids))";

    /** Below it nothing is new: covered by a seal that was made before transaction {0} began; a number comes a little before it. */
    private static final String SETTLED =
            "(select coalesce(max(u.last), 0) from (select upper(s.covers) - 10000 as last from audit.seal s"
                    + " where s.cluster = {3} and s.next_tx <= {0} order by s.id desc limit 1) u)";

    private final DSLContext db;
    private final TrailRows rows;

    StoredSeals(DSLContext db, TrailRows rows) {
        this.db = db;
        this.rows = rows;
    }

    @Override
    public Optional<Seal> last() {
        return db.resultQuery(SEAL + " order by id desc limit 1").fetchOptional(StoredSeals::seal);
    }

    @Override
    public Window open(Optional<Seal> last) {
        db.execute("select pg_advisory_xact_lock(hashtext('audit-seal'))");
        var cluster = requireNonNull(db.fetchValue("select system_identifier::text from pg_control_system()"))
                .toString();
        var fresh = last.isEmpty() || !last.get().cluster().equals(cluster);
        if (fresh) {
            // once in the life of a cluster: nobody writes while everything that is there is sealed
            db.execute("lock table audit.entry in share mode");
        }
        var horizon = requireNonNull(db.fetchValue("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint"))
                .toString();
        return new Window(
                cluster, fresh, Long.parseLong(horizon), last.map(Seal::floorId).orElse(0L));
    }

    @Override
    public void entriesIn(Window window, Optional<Seal> last, Consumer<TrailEntry> each) {
        if (window.isFresh()) {
            stream(db.resultQuery(ENTRY + " where not " + COVERED + " @> e.id order by e.id"), each);
        } else {
            stream(
                    db.resultQuery(
                            ENTRY + " where e.tx >= {0} and e.tx < {1} and e.id > greatest({2}, " + SETTLED
                                    + ") order by e.id",
                            last.orElseThrow().upToTx(),
                            window.upToTx(),
                            window.floorId(),
                            window.cluster()),
                    each);
        }
    }

    @Override
    public void add(Seal seal) {
        db.execute(
                "insert into audit.seal (id, covers, entries, cluster, up_to_tx, floor_id, key_id, previous_hash, hash,"
                        + " sealed_at, next_tx) values (?, ?::int8multirange, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz,"
                        + " txid_current())",
                seal.id(),
                seal.covers(),
                seal.entries(),
                seal.cluster(),
                seal.upToTx(),
                seal.floorId(),
                seal.keyId(),
                seal.previousHash(),
                seal.hash(),
                seal.sealedAt().toString());
    }

    @Override
    public void each(Consumer<Seal> each) {
        try (var cursor = db.resultQuery(SEAL + " order by id").fetchSize(500).fetchLazy()) {
            cursor.forEach(row -> each.accept(seal(row)));
        }
    }

    @Override
    public void entriesOf(Seal seal, Consumer<TrailEntry> each) {
        stream(
                db.resultQuery(
                        ENTRY + " join unnest((select covers from audit.seal where id = {0})) r(ids)"
                                + " on e.id >= lower(r.ids) and e.id < upper(r.ids) order by e.id",
                        seal.id()),
                each);
    }

    @Override
    public Optional<String> hashOf(long sealId) {
        return db.resultQuery("select hash from audit.seal where id = ?", sealId)
                .fetchOptional(row -> requireNonNull(row.get(0, String.class)));
    }

    @Override
    public long uncovered() {
        return count("select count(*) from audit.entry e where not " + COVERED + " @> e.id");
    }

    @Override
    public long behind(Seal last) {
        return count(
                "select count(*) from audit.entry e where (e.id <= {0} or e.tx < {1}) and not " + COVERED + " @> e.id",
                last.floorId(),
                last.upToTx());
    }

    private long count(String sql, Object... values) {
        return Long.parseLong(requireNonNull(db.fetchValue(sql, values)).toString());
    }

    private void stream(ResultQuery<Record> query, Consumer<TrailEntry> each) {
        try (var cursor = query.fetchSize(1000).fetchLazy()) {
            cursor.forEach(row -> each.accept(rows.entry(row)));
        }
    }

    private static Seal seal(Record row) {
        return new Seal(
                requireNonNull(row.get(0, Long.class)),
                requireNonNull(row.get(1, String.class)),
                requireNonNull(row.get(2, Long.class)),
                requireNonNull(row.get(3, String.class)),
                requireNonNull(row.get(4, Long.class)),
                requireNonNull(row.get(5, Long.class)),
                requireNonNull(row.get(6, String.class)),
                requireNonNull(row.get(7, String.class)),
                requireNonNull(row.get(8, String.class)),
                requireNonNull(row.get(9, java.time.OffsetDateTime.class)).toInstant());
    }
}
