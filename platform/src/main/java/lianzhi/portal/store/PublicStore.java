package lianzhi.portal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import lianzhi.law.identifiers.IdNumber;
import lianzhi.portal.lookup.PublicEntry;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is public, read from published views. */
@Repository
public class PublicStore {
    private static final String LISTED = """
        select id, family as kind, name, id_masked, id_hash, court_code, case_number,
            (published_at at time zone 'Asia/Shanghai')::date as published_on
        from shared.public_sanction\
        """;
    /** Of ended rounds the public sees the case and the debtor, the number cut as everywhere, a child by surname. */
    private static final String ROUNDS = """
        select p.id, 'ROUND' as kind, shared.public_name(p.name, p.is_unit, p.id_number) as name,
            shared.public_number(p.is_unit, p.id_number) as id_masked,
            encode(sha256((select bytes from shared.person_key) || convert_to(shared.whole_number(p.id_number), 'UTF8')),
                'hex') as id_hash, c.court_code,
            c.number as case_number, coalesce(c.closed_on, c.filed_on) as published_on
        from shared.case_brief c join shared.case_party p on p.case_id = c.id and p.role = 'DEBTOR'
        where c.stage = 'ROUND_ENDED'\
        """;

    private static final int FETCH = 5000;
    private final DSLContext db;
    private volatile byte[] key = new byte[0];

    PublicStore(DSLContext db) {
        this.db = db;
    }

    /** 公开行. */
    public record PublicRow(PublicEntry entry, long person) {}

    /**
     * 日志所见.
     *
     * @param snapshot which transactions had ended when it was read
     * @param sanctions that were told of meanwhile
     */
    public record Seen(String snapshot, Set<Long> sanctions) {}

    public String snapshot() {
        return db.fetchSingle("select pg_current_snapshot()::text").get(0, String.class);
    }

    /** What was told of by transactions that had not ended at that snapshot: each line once, however late it is committed. */
    public Seen changedSince(String snapshot) {
        var row = db.fetchSingle(
                "select pg_current_snapshot()::text, array(select distinct sanction_id from shared.publication where"
                        + " written_by >= pg_snapshot_xmin({0}::text::pg_snapshot) and not"
                        + " pg_visible_in_snapshot(written_by, {0}::text::pg_snapshot))",
                snapshot);
        return new Seen(row.get(0, String.class), Set.of(row.get(1, Long[].class)));
    }

    /** Every row, a few thousand at a time. */
    @Transactional(readOnly = true)
    public void each(Consumer<PublicRow> take) {
        for (var query : List.of(LISTED, ROUNDS)) {
            try (var rows = db.resultQuery(query).fetchSize(FETCH).fetchLazy()) {
                rows.forEach(row -> take.accept(row(row)));
            }
        }
    }

    /** Those of them that are shown. */
    public List<PublicRow> entries(Collection<Long> sanctionIds) {
        return db.fetch(LISTED + " where id = any({0})", DSL.val(sanctionIds.toArray(Long[]::new)))
                .map(PublicStore::row);
    }

    public List<PublicRow> ofCase(String caseNumber) {
        var rows = new ArrayList<PublicRow>();
        db.fetch(LISTED + " where case_number = {0}", caseNumber).forEach(row -> rows.add(row(row)));
        db.fetch(ROUNDS + " and c.number = {0}", caseNumber).forEach(row -> rows.add(row(row)));
        return rows;
    }

    /** Changes when a round ends or a case is taken up again. */
    public String roundsStamp() {
        return db.fetchSingle("select concat_ws('-', count(*), sum(id), sum(closed_on - date '2000-01-01'))"
                        + " from shared.case_brief where stage = 'ROUND_ENDED'")
                .get(0, String.class);
    }

    /** The same for the same number, old or new; without the key nobody can try out which number it is of. */
    public long person(String idNumber) {
        try {
            var whole = IdNumber.check(idNumber).found().map(IdNumber::text).orElse(idNumber.toUpperCase(Locale.ROOT));
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key());
            return ByteBuffer.wrap(digest.digest(whole.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] key() {
        if (key.length == 0)
            key = db.fetchSingle("select bytes from shared.person_key").get(0, byte[].class);
        return key;
    }

    private static PublicRow row(Record row) {
        var person = Long.parseUnsignedLong(row.get("id_hash", String.class).substring(0, 16), 16);
        return new PublicRow(
                new PublicEntry(
                        row.get("id", Long.class),
                        row.get("kind", String.class),
                        row.get("name", String.class),
                        row.get("id_masked", String.class),
                        PublicEntry.mark(person),
                        row.get("court_code", String.class),
                        row.get("case_number", String.class),
                        row.get("published_on", LocalDate.class)),
                person);
    }
}
