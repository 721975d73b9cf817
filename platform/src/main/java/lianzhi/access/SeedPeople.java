package lianzhi.access;

import java.util.Collection;

/** 演示人员: enters people who are not there yet, all with one password; for demonstrations and tests. */
public interface SeedPeople {
    void ensure(Collection<NewPerson> people, String password);
}
