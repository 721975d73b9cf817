package lianzhi.access.store;

import static lianzhi.schema.access.Tables.PERSON;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.access.login.Account;
import lianzhi.access.login.Accounts;
import lianzhi.operations.Remembered;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredAccounts implements Accounts {
    private final DSLContext db;
    private final Clock clock;
    private final Map<Long, Remembered<Optional<Account>>> remembered = new ConcurrentHashMap<>();

    StoredAccounts(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(String login) {
        return PersonRows.where(db, PERSON.LOGIN.eq(login)).fetchOptional(PersonRows::account);
    }

    @Override
    public Optional<Account> remembered(long personId) {
        return remembered
                .computeIfAbsent(
                        personId,
                        id -> new Remembered<>(
                                Duration.ofSeconds(5),
                                () -> PersonRows.where(db, PERSON.ID.eq(id)).fetchOptional(PersonRows::account)))
                .get();
    }

    void forget(long personId) {
        var known = remembered.get(personId);
        if (known != null) {
            known.forget();
        }
    }

    @Override
    @Transactional
    public void setPassword(long personId, String hash, boolean mustChange) {
        db.update(PERSON)
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.MUST_CHANGE_PASSWORD, mustChange)
                .set(PERSON.PASSWORD_CHANGED_AT, clock.instant())
                .set(PERSON.CREDENTIAL_VERSION, PERSON.CREDENTIAL_VERSION.plus(1))
                .where(PERSON.ID.eq(personId))
                .execute();
        forget(personId);
    }
}
