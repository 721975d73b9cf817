package lianzhi.exchange.store;

import static lianzhi.schema.exchange.Tables.NONCE;
import static lianzhi.schema.exchange.Tables.PARTNER;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys of partners, and the numbers of signed messages that were taken. */
@Component
public class EnvelopeStore {
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private final DSLContext db;

    EnvelopeStore(DSLContext db) {
        this.db = db;
    }

    public Optional<String> publicKey(long partnerId) {
        return db.select(PARTNER.PUBLIC_KEY)
                .from(PARTNER)
                .where(PARTNER.ID.eq(partnerId))
                .fetchOptional(PARTNER.PUBLIC_KEY);
    }

    /** In a transaction of its own: what becomes of the message does not make its number free again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean isFirst(long partnerId, String nonce, Instant now) {
        if (nonce.length() < 8 || nonce.length() > 64) return false;
        db.deleteFrom(NONCE)
                .where(NONCE.PARTNER_ID.eq(partnerId), NONCE.AT.lt(now.minus(REMEMBERED)))
                .execute();
        return db.insertInto(NONCE, NONCE.PARTNER_ID, NONCE.NONCE_, NONCE.AT)
                        .values(partnerId, nonce, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
