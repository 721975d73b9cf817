package lianzhi.access.store;

import static lianzhi.schema.access.Tables.PERSON;
import static lianzhi.schema.access.Tables.PERSON_ROLE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianzhi.access.People;
import lianzhi.access.Person;
import lianzhi.access.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
class StoredPeople implements People {
    private final DSLContext db;

    StoredPeople(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Person> find(long id) {
        return PersonRows.where(db, PERSON.ID.eq(id)).fetchOptional(PersonRows::person);
    }

    @Override
    public Optional<Person> findByLogin(String login) {
        return PersonRows.where(db, PERSON.LOGIN.eq(login)).fetchOptional(PersonRows::person);
    }

    @Override
    public List<Person> withRole(String courtCode, Role role) {
        return PersonRows.people(
                PersonRows.where(db, PERSON.COURT_CODE.eq(courtCode), PERSON.ACTIVE.isTrue(), has(role)));
    }

    @Override
    public Map<String, Integer> countByCourt(Role role) {
        return db.select(PERSON.COURT_CODE, count())
                .from(PERSON)
                .where(PERSON.ACTIVE.isTrue(), has(role))
                .groupBy(PERSON.COURT_CODE)
                .fetchMap(PERSON.COURT_CODE, count());
    }

    static Condition has(Role role) {
        return exists(selectOne()
                .from(PERSON_ROLE)
                .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID), PERSON_ROLE.ROLE.eq(role.name())));
    }
}
