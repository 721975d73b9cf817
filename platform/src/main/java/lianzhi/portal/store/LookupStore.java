package lianzhi.portal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Certificates, the secret of riddles, and how much the public was given. */
@Repository
public class LookupStore {
    private final DSLContext db;

    LookupStore(DSLContext db) {
        this.db = db;
    }

    /** 存下的证明. */
    public record Kept(String question, String answer, String sha256, Instant issuedAt) {}

    public byte[] secret() {
        return db.fetchSingle("select bytes from portal.secret").get(0, byte[].class);
    }

    public void keep(String code, String question, String answer, String sha256, Instant at) {
        db.execute(
                "insert into portal.certificate (code, question, answer, sha256, issued_at)"
                        + " values ({0}, cast({1} as jsonb), cast({2} as jsonb), {3}, {4})",
                code, question, answer, sha256, at);
    }

    public Optional<Kept> certificate(String code) {
        return db
                .fetch(
                        "select question::text, answer::text, sha256, issued_at from portal.certificate where code ="
                                + " {0}",
                        code)
                .stream()
                .findFirst()
                .map(row -> new Kept(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class)));
    }

    /**
     * 公众使用量.
     *
     * @param screens how often a screen asked who is shown
     */
    public record Use(long answers, long entries, long riddles, long refused, long screens) {
        public boolean isSome() {
            return answers + riddles + refused + screens > 0;
        }
    }

    public void used(Instant at, Use use) {
        db.execute(
                """
                insert into portal.public_use (hour, answers, entries, riddles, refused, screens)
                values ({0}, {1}, {2}, {3}, {4}, {5})
                on conflict (hour) do update set answers = public_use.answers + excluded.answers,
                    entries = public_use.entries + excluded.entries, riddles = public_use.riddles + excluded.riddles,
                    refused = public_use.refused + excluded.refused, screens = public_use.screens + excluded.screens
                """,
                at.truncatedTo(ChronoUnit.HOURS),
                use.answers(),
                use.entries(),
                use.riddles(),
                use.refused(),
                use.screens());
    }

    /** By mark, how often on that day; who asked little is not kept. */
    public Map<String, Integer> asked(LocalDate day) {
        return db.fetch("select address_mark, asked from portal.asked_today where day = {0}", day)
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class));
    }

    /** Adds to that day, all in one statement; the days before are forgotten. */
    @Transactional
    public void asked(LocalDate day, Map<String, Integer> added) {
        var marks = added.keySet().toArray(String[]::new);
        var counts = Stream.of(marks).map(added::get).toArray(Integer[]::new);
        db.execute(
                "insert into portal.asked_today (day, address_mark, asked) select {0}, mark, asked from unnest({1},"
                        + " {2}) as one(mark, asked) order by mark on conflict (day, address_mark) do update set asked ="
                        + " asked_today.asked + excluded.asked",
                day, marks, counts);
        db.execute("delete from portal.asked_today where day < {0}", day);
    }
}
