package lianzhi.access;

import java.util.Set;

/**
 * 人员: who works in a court of the city.
 *
 * @param active false once an administrator has locked the account
 * @param version counts up with every change of his data
 */
public record Person(
        long id, String login, String name, String courtCode, Set<Role> roles, boolean active, int version) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public Viewer asViewer() {
        return Viewer.of(id, name, courtCode, roles);
    }
}
