package lianzhi.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 人员: who works where and as what. */
public interface People {
    Optional<Person> find(long id);

    Optional<Person> findByLogin(String login);

    /** Active people of the court with that role, in the order in which they joined. */
    List<Person> withRole(String courtCode, Role role);

    /** How many active people with that role each court has; a court without any is missing. */
    Map<String, Integer> countByCourt(Role role);

    /** Active judges of the court. */
    default List<Person> judges(String courtCode) {
        return withRole(courtCode, Role.JUDGE);
    }
}
