package lianzhi.access.login;

import java.time.Instant;
import java.util.Optional;

/** 登录失败: counted by name, whether or not such a person exists. */
public interface FailedSignIns {
    /** The end of the lock-out, if one is running. */
    Optional<Instant> lockedUntil(String login);

    void countUp(String login);

    void forget(String login);
}
