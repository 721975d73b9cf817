package lianzhi.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 人员名册: the administrator's way to people; he asks for the power and keeps the record. */
public interface PersonRegister {
    /** A page of people. */
    record Page(List<Person> items, int total) {}

    /** Whether nobody was entered yet, as in a new installation. */
    boolean isEmpty();

    /** With the name or login like {@code text}; null means any. */
    Page search(@Nullable String text, @Nullable String courtCode, @Nullable Role role, int page, int size);

    /** Enters a person with a first password that he must change. */
    Person add(NewPerson person, String password);

    /** Refuses when the person was changed since that version. */
    Person change(long id, int version, String name, String courtCode, Set<Role> roles);

    /** Locks or unlocks the account, and forgets failed sign-ins; sessions of a locked person end. */
    Person setActive(long id, int version, boolean active);

    /** A new first password that he must change; his sessions end. */
    void resetPassword(long id, String password);
}
