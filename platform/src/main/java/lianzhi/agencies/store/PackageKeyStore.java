package lianzhi.agencies.store;

import static lianzhi.schema.agencies.Tables.PACKAGE_KEY;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The one key that seals packages. */
@Repository
public class PackageKeyStore {
    private final DSLContext db;

    PackageKeyStore(DSLContext db) {
        this.db = db;
    }

    /** 密钥对, encoded. */
    public record Pair(byte[] open, byte[] secret) {}

    /** The pair that is there; the given one when none is. */
    public Pair keep(Pair made) {
        db.insertInto(PACKAGE_KEY)
                .set(PACKAGE_KEY.PUBLIC_KEY, made.open())
                .set(PACKAGE_KEY.PRIVATE_KEY, made.secret())
                .onConflictDoNothing()
                .execute();
        return db.selectFrom(PACKAGE_KEY).fetchSingle(row -> new Pair(row.getPublicKey(), row.getPrivateKey()));
    }
}
