package lianzhi.publicity.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianzhi.law.Money;
import lianzhi.law.text.PublicText;
import lianzhi.publicity.Exposures;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Read anew each time from what is public: whoever is deleted is gone with that commit, on every node. */
@Repository
class OpenExposures implements Exposures {
    private static final String BATCHES = """
        select b.id, b.court_code, b.title, b.published_at, count(s.id)::int as shown
        from publicity.exposure_batch b
        join publicity.exposure_person p on p.batch_id = b.id
        join shared.public_sanction s on s.id = p.sanction_id
        where b.state = 'PUBLISHED' and b.channels && '{SITE,SCREEN}'::text[] and ({0}::bigint is null or b.id = {0})
        group by b.id order by b.published_at desc, b.id desc limit 100
        """;
    private static final String PERSONS = """
        select s.id, s.name, s.id_masked, s.id_hash, s.case_number, s.items, s.conduct, c.claimed_fen,
            (s.published_at at time zone 'Asia/Shanghai')::date as listed_on
        from publicity.exposure_person p
        join shared.public_sanction s on s.id = p.sanction_id
        join shared.case_brief c on c.id = s.case_id
        where p.batch_id = {0} order by s.id offset {1} limit {2}
        """;
    private final DSLContext db;

    OpenExposures(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Batch> open() {
        return batches(null);
    }

    @Override
    public Optional<Batch> open(long id) {
        return batches(id).stream().findFirst();
    }

    @Override
    public Set<Long> openIds() {
        return Set.copyOf(db.fetch("select id from publicity.exposure_batch where state = 'PUBLISHED' and channels &&"
                        + " '{SITE,SCREEN}'::text[]")
                .map(row -> row.get(0, Long.class)));
    }

    private List<Batch> batches(@org.jspecify.annotations.Nullable Long id) {
        return db.fetch(BATCHES, org.jooq.impl.DSL.val(id, Long.class))
                .map(row -> new Batch(
                        row.get("id", Long.class),
                        row.get("court_code", String.class),
                        row.get("title", String.class),
                        row.get("published_at", Instant.class),
                        row.get("shown", Integer.class)));
    }

    @Override
    public List<Person> persons(long batch, int from, int most) {
        return db.fetch(PERSONS, batch, from, most).map(OpenExposures::person);
    }

    @Override
    public List<Long> shown(long batch) {
        return db.fetch(
                        "select s.id from publicity.exposure_person p join shared.public_sanction s on s.id ="
                                + " p.sanction_id join publicity.exposure_batch b on b.id = p.batch_id where p.batch_id ="
                                + " {0} and b.state = 'PUBLISHED' and b.channels && '{SITE,SCREEN}'::text[] order by s.id",
                        batch)
                .map(row -> row.get(0, Long.class));
    }

    private static Person person(Record row) {
        return new Person(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("id_masked", String.class),
                row.get("id_hash", String.class),
                row.get("case_number", String.class),
                List.of(row.get("items", String[].class)),
                PublicText.masked(row.get("conduct", String.class)),
                new Money(row.get("claimed_fen", Long.class)),
                row.get("listed_on", LocalDate.class));
    }
}
