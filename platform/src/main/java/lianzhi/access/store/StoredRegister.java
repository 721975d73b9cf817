package lianzhi.access.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.access.Tables.PERSON;
import static lianzhi.schema.access.Tables.PERSON_ROLE;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.access.NewPerson;
import lianzhi.access.Person;
import lianzhi.access.PersonRegister;
import lianzhi.access.Role;
import lianzhi.access.SeedPeople;
import lianzhi.access.login.CheckPassword;
import lianzhi.access.login.Passwords;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRegister implements PersonRegister, SeedPeople {
    private final DSLContext db;
    private final Clock clock;
    private final Passwords passwords;
    private final CheckPassword check;
    private final CheckPerson rules;
    private final Guesses guesses;
    private final StoredAccounts accounts;

    StoredRegister(
            DSLContext db,
            Clock clock,
            Passwords passwords,
            CheckPassword check,
            CheckPerson rules,
            Guesses guesses,
            StoredAccounts accounts) {
        this.db = db;
        this.clock = clock;
        this.passwords = passwords;
        this.check = check;
        this.rules = rules;
        this.guesses = guesses;
        this.accounts = accounts;
    }

    @Override
    public boolean isEmpty() {
        return !db.fetchExists(PERSON);
    }

    @Override
    public Page search(@Nullable String text, @Nullable String courtCode, @Nullable Role role, int page, int size) {
        var found = noCondition()
                .and(
                        text == null || text.isBlank()
                                ? noCondition()
                                : PERSON.NAME.contains(text.strip()).or(PERSON.LOGIN.containsIgnoreCase(text.strip())))
                .and(courtCode == null ? noCondition() : PERSON.COURT_CODE.eq(courtCode))
                .and(role == null ? noCondition() : StoredPeople.has(role));
        var items = PersonRows.people(PersonRows.where(db, found).limit(size).offset((long) page * size));
        return new Page(items, db.fetchCount(PERSON, found));
    }

    @Override
    @Transactional
    public Person add(NewPerson person, String password) {
        var login = person.login().strip().toLowerCase(Locale.ROOT);
        var clean = new NewPerson(login, person.name().strip(), person.courtCode(), person.roles());
        rules.orRefuse(clean);
        check.orRefuse(login, password);
        if (db.fetchExists(PERSON, PERSON.LOGIN.eq(login))) {
            throw Refused.conflict(
                    Reason.field("login", "LOGIN_TAKEN", "该登录名已被使用", "This login name is already in use"));
        }
        return get(insert(clean, passwords.hash(password), true));
    }

    @Override
    @Transactional
    public Person change(long id, int version, String name, String courtCode, Set<Role> roles) {
        rules.orRefuse(new NewPerson(get(id).login(), name, courtCode, roles));
        var changed = db.update(PERSON)
                .set(PERSON.NAME, name.strip())
                .set(PERSON.COURT_CODE, courtCode)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .set(PERSON.CREDENTIAL_VERSION, PERSON.CREDENTIAL_VERSION.plus(1))
                .where(PERSON.ID.eq(id), PERSON.VERSION.eq(version))
                .execute();
        onlyIf(changed == 1);
        db.deleteFrom(PERSON_ROLE).where(PERSON_ROLE.PERSON_ID.eq(id)).execute();
        insertRoles(id, roles);
        accounts.forget(id);
        return get(id);
    }

    @Override
    @Transactional
    public Person setActive(long id, int version, boolean active) {
        var before = get(id);
        var changed = db.update(PERSON)
                .set(PERSON.ACTIVE, active)
                .set(PERSON.VERSION, PERSON.VERSION.plus(1))
                .set(PERSON.CREDENTIAL_VERSION, PERSON.CREDENTIAL_VERSION.plus(1))
                .where(PERSON.ID.eq(id), PERSON.VERSION.eq(version))
                .execute();
        onlyIf(changed == 1);
        guesses.forget(Door.STAFF, before.login());
        accounts.forget(id);
        return get(id);
    }

    @Override
    @Transactional
    public void resetPassword(long id, String password) {
        var person = get(id);
        check.orRefuse(person.login(), password);
        accounts.setPassword(id, passwords.hash(password), true);
        guesses.forget(Door.STAFF, person.login());
    }

    /** One hash for all of them: it is one and the same published password. */
    @Override
    @Transactional
    public void ensure(Collection<NewPerson> people, String password) {
        var known = Set.copyOf(db.select(PERSON.LOGIN).from(PERSON).fetchSet(PERSON.LOGIN));
        var missing = people.stream().filter(p -> !known.contains(p.login())).toList();
        if (!missing.isEmpty()) {
            var hash = passwords.hash(password);
            missing.forEach(person -> insert(person, hash, false));
        }
    }

    private Person get(long id) {
        return PersonRows.where(db, PERSON.ID.eq(id))
                .fetchOptional(PersonRows::person)
                .orElseThrow(() -> Refused.notFound("id"));
    }

    private long insert(NewPerson person, String hash, boolean mustChange) {
        var now = clock.instant();
        long id = requireNonNull(db.insertInto(PERSON)
                .set(PERSON.LOGIN, person.login())
                .set(PERSON.NAME, person.name())
                .set(PERSON.COURT_CODE, person.courtCode())
                .set(PERSON.PASSWORD_HASH, hash)
                .set(PERSON.MUST_CHANGE_PASSWORD, mustChange)
                .set(PERSON.CREATED_AT, now)
                .set(PERSON.PASSWORD_CHANGED_AT, now)
                .returningResult(PERSON.ID)
                .fetchSingle(PERSON.ID));
        insertRoles(id, person.roles());
        return id;
    }

    private void insertRoles(long id, Set<Role> roles) {
        roles.forEach(role -> db.insertInto(PERSON_ROLE, PERSON_ROLE.PERSON_ID, PERSON_ROLE.ROLE)
                .values(id, role.name())
                .execute());
    }

    private static void onlyIf(boolean unchanged) {
        if (!unchanged) {
            throw Refused.conflict(Reason.field(
                    "version",
                    "CHANGED_MEANWHILE",
                    "该人员信息刚被他人修改，请刷新后再改",
                    "Somebody changed this person meanwhile; look again"));
        }
    }
}
