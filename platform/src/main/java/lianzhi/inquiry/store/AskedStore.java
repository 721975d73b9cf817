package lianzhi.inquiry.store;

import static lianzhi.schema.inquiry.Tables.REQUEST;
import static lianzhi.schema.inquiry.Tables.ROUND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lianzhi.cases.CaseId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked for a case already. */
@Component
public class AskedStore {
    private final DSLContext db;

    AskedStore(DSLContext db) {
        this.db = db;
    }

    /**
     * The last request to an institution about a debtor.
     *
     * @param handledAt when its answer was handled; null while it waits
     */
    public record LastAsked(
            long partnerId,
            long casePartyId,
            long roundId,
            Instant askedAt,
            @Nullable Instant handledAt) {}

    public List<LastAsked> last(CaseId id) {
        return db.select(
                        REQUEST.PARTNER_ID, REQUEST.CASE_PARTY_ID, REQUEST.ROUND_ID, ROUND.ASKED_AT, REQUEST.HANDLED_AT)
                .distinctOn(REQUEST.PARTNER_ID, REQUEST.CASE_PARTY_ID)
                .from(REQUEST)
                .join(ROUND)
                .on(ROUND.ID.eq(REQUEST.ROUND_ID))
                .where(REQUEST.CASE_ID.eq(id.value()))
                .orderBy(REQUEST.PARTNER_ID, REQUEST.CASE_PARTY_ID, REQUEST.ID.desc())
                .fetch(row -> new LastAsked(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    public Optional<Long> openRound(CaseId id) {
        return db.select(ROUND.ID)
                .from(ROUND)
                .where(ROUND.CASE_ID.eq(id.value()), ROUND.CLOSED_AT.isNull())
                .fetchOptional(ROUND.ID);
    }
}
