package lianzhi.access.store;

import static java.util.Objects.requireNonNull;
import static lianzhi.schema.access.Tables.PERSON;
import static lianzhi.schema.access.Tables.PERSON_ROLE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lianzhi.access.Person;
import lianzhi.access.Role;
import lianzhi.access.login.Account;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.SelectSeekStep1;

/** A person's row with his roles. */
final class PersonRows {
    private static final Field<? extends Result<? extends Record>> ROLES = multiset(
                    select(PERSON_ROLE.ROLE).from(PERSON_ROLE).where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID)))
            .as("roles");

    private PersonRows() {}

    static SelectSeekStep1<Record, Long> where(DSLContext db, Condition... conditions) {
        return db.select(PERSON.fields())
                .select(ROLES)
                .from(PERSON)
                .where(conditions)
                .orderBy(PERSON.ID);
    }

    static List<Person> people(ResultQuery<Record> query) {
        return query.fetch(PersonRows::person);
    }

    static Person person(Record row) {
        return new Person(
                requireNonNull(row.get(PERSON.ID)),
                requireNonNull(row.get(PERSON.LOGIN)),
                requireNonNull(row.get(PERSON.NAME)),
                requireNonNull(row.get(PERSON.COURT_CODE)),
                roles(row),
                requireNonNull(row.get(PERSON.ACTIVE)),
                requireNonNull(row.get(PERSON.VERSION)));
    }

    static Account account(Record row) {
        return new Account(
                person(row),
                requireNonNull(row.get(PERSON.PASSWORD_HASH)),
                requireNonNull(row.get(PERSON.MUST_CHANGE_PASSWORD)),
                requireNonNull(row.get(PERSON.CREDENTIAL_VERSION)));
    }

    private static Set<Role> roles(Record row) {
        var roles = EnumSet.noneOf(Role.class);
        requireNonNull(row.get(ROLES)).forEach(r -> roles.add(Role.valueOf(requireNonNull(r.get(PERSON_ROLE.ROLE)))));
        return roles;
    }
}
