package lianzhi.access;

import java.util.Set;

/** A person to be entered. */
public record NewPerson(String login, String name, String courtCode, Set<Role> roles) {}
