package lianzhi.access.store;

import static lianzhi.schema.access.Tables.GUESS_SALT;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import lianzhi.access.Guesses.Door;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is kept of a name and of an address that tried it: a mark that only this court can make. */
@Component
class MarkGuess {
    private final DSLContext db;
    private volatile @Nullable String salt;

    MarkGuess(DSLContext db) {
        this.db = db;
    }

    String of(Door door, String text) {
        try {
            var whole = salt() + door + "\n" + text.strip().toLowerCase(Locale.ROOT);
            var digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String salt() {
        var known = salt;
        if (known == null) {
            known = Objects.requireNonNull(
                    db.select(GUESS_SALT.SALT).from(GUESS_SALT).fetchSingle().value1());
            salt = known;
        }
        return known;
    }
}
