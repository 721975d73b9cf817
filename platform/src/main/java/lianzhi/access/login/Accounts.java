package lianzhi.access.login;

import java.util.Optional;

/** 账号: kept by the store. */
public interface Accounts {
    Optional<Account> find(String login);

    /** May be some seconds old on another node. */
    Optional<Account> remembered(long personId);

    void setPassword(long personId, String hash, boolean mustChange);
}
