package lianzhi.portal.store;

import static lianzhi.schema.portal.Tables.ACCESS_CODE;
import static lianzhi.schema.portal.Tables.CODE_ALARM;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Codes of parties, by hash, and who was told of guesses. */
@Repository
public class CodeStore {
    private final DSLContext db;

    CodeStore(DSLContext db) {
        this.db = db;
    }

    public record Code(long caseId, long casePartyId, String hash) {}

    public List<Code> ofCase(String caseNumber) {
        return db.select(ACCESS_CODE.CASE_ID, ACCESS_CODE.CASE_PARTY_ID, ACCESS_CODE.CODE_HASH)
                .from(ACCESS_CODE)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(ACCESS_CODE.CASE_ID))
                .where(CASE_BRIEF.NUMBER.eq(caseNumber))
                .fetch(mapping(Code::new));
    }

    /** Since when a party has a code, from whom, and when it was last used. */
    public record Given(
            long casePartyId,
            Instant issuedAt,
            @Nullable Long issuedBy,
            @Nullable Instant lastUsedAt) {}

    public List<Given> given(long caseId) {
        return db.select(
                        ACCESS_CODE.CASE_PARTY_ID,
                        ACCESS_CODE.ISSUED_AT,
                        ACCESS_CODE.ISSUED_BY,
                        ACCESS_CODE.LAST_USED_AT)
                .from(ACCESS_CODE)
                .where(ACCESS_CODE.CASE_ID.eq(caseId))
                .orderBy(ACCESS_CODE.CASE_PARTY_ID)
                .fetch(mapping(Given::new));
    }

    /** A new code takes the place of the old one at once. */
    public void put(Code code, @Nullable Long by, Instant at) {
        db.insertInto(ACCESS_CODE)
                .set(ACCESS_CODE.CASE_PARTY_ID, code.casePartyId())
                .set(ACCESS_CODE.CASE_ID, code.caseId())
                .set(ACCESS_CODE.CODE_HASH, code.hash())
                .set(ACCESS_CODE.ISSUED_BY, by)
                .set(ACCESS_CODE.ISSUED_AT, at)
                .onConflict(ACCESS_CODE.CASE_PARTY_ID)
                .doUpdate()
                .set(ACCESS_CODE.CODE_HASH, code.hash())
                .set(ACCESS_CODE.ISSUED_BY, by)
                .set(ACCESS_CODE.ISSUED_AT, at)
                .execute();
    }

    public void used(long casePartyId, Instant at) {
        db.update(ACCESS_CODE)
                .set(ACCESS_CODE.LAST_USED_AT, at)
                .where(ACCESS_CODE.CASE_PARTY_ID.eq(casePartyId))
                .execute();
    }

    /** An address guessed until it was shut out: the party and the court are told. */
    public void alarm(String caseNumber, int times, Instant at) {
        db.insertInto(CODE_ALARM)
                .set(CODE_ALARM.CASE_NUMBER, caseNumber)
                .set(CODE_ALARM.TIMES, times)
                .set(CODE_ALARM.AT, at)
                .execute();
    }

    public List<Instant> alarms(String caseNumber) {
        return db.select(CODE_ALARM.AT)
                .from(CODE_ALARM)
                .where(CODE_ALARM.CASE_NUMBER.eq(caseNumber))
                .orderBy(CODE_ALARM.AT.desc())
                .limit(5)
                .fetch(CODE_ALARM.AT);
    }
}
