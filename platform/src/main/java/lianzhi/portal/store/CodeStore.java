package lianzhi.portal.store;

import static lianzhi.schema.portal.Tables.ACCESS_CODE;
import static lianzhi.schema.portal.Tables.CODE_ALARM;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Codes of parties, by hash, and who was told of guesses. */
@Repository
public class CodeStore {
    private static final String FOUND = """
        select old.is_any, code.case_id, code.case_party_id, code.code_hash
        from (select exists (select from portal.access_code where code_tag is null) as is_any) old
        left join lateral (select a.case_id, a.case_party_id, a.code_hash
            from portal.access_code a join shared.case_brief b on b.id = a.case_id
            where b.number = {0} and (a.code_tag = {1} or a.code_tag is null)
            order by a.code_tag is null, coalesce(a.last_used_at, a.issued_at) desc, a.case_party_id
            limit {2}) code on true
        """;

    private final DSLContext db;

    CodeStore(DSLContext db) {
        this.db = db;
    }

    public record Code(long caseId, long casePartyId, String hash) {}

    /**
     * 可能相符的查询码.
     *
     * @param codes of the case: the one with the tag, and those that have none
     * @param isAnyOld whether a code without a tag is left anywhere, in this case or another
     */
    public record Known(List<Code> codes, boolean isAnyOld) {
        public Known {
            codes = List.copyOf(codes);
        }
    }

    /** One question, whether there is such a case or not. */
    public Known find(String caseNumber, int tag, int most) {
        var rows = db.fetch(FOUND, caseNumber, tag, most);
        return new Known(
                rows.stream()
                        .filter(row -> row.get("case_id") != null)
                        .map(row -> new Code(
                                row.get("case_id", Long.class),
                                row.get("case_party_id", Long.class),
                                row.get("code_hash", String.class)))
                        .toList(),
                rows.getFirst().get("is_any", Boolean.class));
    }

    /** The key of the tags; no other key of the court is made so. */
    public byte[] key() {
        return db.fetchSingle("select sha256(bytes || convert_to('access-code', 'UTF8')) from portal.secret")
                .get(0, byte[].class);
    }

    public boolean isFree(long caseId, long casePartyId, int tag) {
        return !db.fetchExists(taken(caseId, casePartyId, tag));
    }

    /** Null where another code of the case has it. */
    private static Field<Integer> free(long caseId, long casePartyId, int tag) {
        return DSL.when(DSL.notExists(taken(caseId, casePartyId, tag)), tag);
    }

    private static Select<?> taken(long caseId, long casePartyId, int tag) {
        var other = ACCESS_CODE.as("other");
        return DSL.selectOne()
                .from(other)
                .where(other.CASE_ID.eq(caseId), other.CODE_TAG.eq(tag), other.CASE_PARTY_ID.ne(casePartyId));
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
    public void put(Code code, int tag, @Nullable Long by, Instant at) {
        var free = free(code.caseId(), code.casePartyId(), tag);
        db.insertInto(ACCESS_CODE)
                .set(ACCESS_CODE.CASE_PARTY_ID, code.casePartyId())
                .set(ACCESS_CODE.CASE_ID, code.caseId())
                .set(ACCESS_CODE.CODE_HASH, code.hash())
                .set(ACCESS_CODE.CODE_TAG, free)
                .set(ACCESS_CODE.ISSUED_BY, by)
                .set(ACCESS_CODE.ISSUED_AT, at)
                .onConflict(ACCESS_CODE.CASE_PARTY_ID)
                .doUpdate()
                .set(ACCESS_CODE.CODE_HASH, code.hash())
                .set(ACCESS_CODE.CODE_TAG, free)
                .set(ACCESS_CODE.ISSUED_BY, by)
                .set(ACCESS_CODE.ISSUED_AT, at)
                .execute();
    }

    /** A code given before there were tags gets its own now. */
    public void used(Code code, int tag, Instant at) {
        db.update(ACCESS_CODE)
                .set(ACCESS_CODE.LAST_USED_AT, at)
                .set(
                        ACCESS_CODE.CODE_TAG,
                        DSL.coalesce(ACCESS_CODE.CODE_TAG, free(code.caseId(), code.casePartyId(), tag)))
                .where(ACCESS_CODE.CASE_PARTY_ID.eq(code.casePartyId()))
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
