package lianzhi.portal.store;

import static lianzhi.schema.portal.Tables.ACCOUNT;
import static lianzhi.schema.shared.Tables.CASE_BRIEF;
import static lianzhi.schema.shared.Tables.CASE_PARTY;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Accounts of parties, and the cases of an identity. */
@Repository
public class AccountStore {
    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    /** A second time it gets a new password: whoever holds a fresh code of the court is the person. */
    public void put(String idNumber, String name, String hash, long verifiedBy, Instant at) {
        db.insertInto(ACCOUNT)
                .set(ACCOUNT.ID_NUMBER, idNumber)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.VERIFIED_BY, verifiedBy)
                .set(ACCOUNT.MADE_AT, at)
                .onConflict(ACCOUNT.ID_NUMBER)
                .doUpdate()
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.VERIFIED_BY, verifiedBy)
                .set(ACCOUNT.MADE_AT, at)
                .execute();
    }

    public Optional<Account> find(String idNumber) {
        return read(ACCOUNT.ID_NUMBER.eq(idNumber));
    }

    public Optional<Account> find(long id) {
        return read(ACCOUNT.ID.eq(id));
    }

    /** By number and name: a number that was mistyped into somebody else's case opens nothing. */
    public List<MyCaseLine> cases(Account account) {
        return db.select(
                        CASE_PARTY.ID,
                        CASE_BRIEF.ID,
                        CASE_BRIEF.NUMBER,
                        CASE_BRIEF.COURT_CODE,
                        CASE_PARTY.ROLE,
                        CASE_BRIEF.STAGE,
                        CASE_BRIEF.FILED_ON,
                        CASE_BRIEF.CLOSED_ON)
                .from(CASE_PARTY)
                .join(CASE_BRIEF)
                .on(CASE_BRIEF.ID.eq(CASE_PARTY.CASE_ID))
                .where(CASE_PARTY.ID_NUMBER.eq(account.idNumber()), CASE_PARTY.NAME.eq(account.name()))
                .orderBy(CASE_BRIEF.FILED_ON.desc(), CASE_BRIEF.ID.desc())
                .limit(200)
                .fetch(mapping(MyCaseLine::new));
    }

    private Optional<Account> read(Condition which) {
        return db.select(ACCOUNT.ID, ACCOUNT.ID_NUMBER, ACCOUNT.NAME, ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(which)
                .fetchOptional(mapping(Account::new));
    }
}
