package lianzhi.access.login;

import lianzhi.access.Person;

/**
 * 账号: a person with what signing in needs.
 *
 * @param credentialVersion counts up when password, roles, court or lock change; sessions of an older one end
 */
public record Account(Person person, String passwordHash, boolean mustChangePassword, int credentialVersion) {}
