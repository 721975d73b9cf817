package lianzhi.portal.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

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

    /** 公众使用量. */
    public record Use(long answers, long entries, long riddles, long refused) {
        public boolean isSome() {
            return answers + riddles + refused > 0;
        }
    }

    public void used(Instant at, Use use) {
        db.execute(
                "insert into portal.public_use (hour, answers, entries, riddles, refused) values ({0}, {1}, {2}, {3},"
                        + " {4}) on conflict (hour) do update set answers = public_use.answers + excluded.answers, entries"
                        + " = public_use.entries + excluded.entries, riddles = public_use.riddles + excluded.riddles,"
                        + " refused = public_use.refused + excluded.refused",
                at.truncatedTo(ChronoUnit.HOURS), use.answers(), use.entries(), use.riddles(), use.refused());
    }
}
