package lianzhi.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 登录事件: somebody signed in or out, was refused or changed his password; kept in the audit trail.
 *
 * @param by null when nobody could be recognised
 * @param act SIGNED_IN, SIGNED_OUT, SIGN_IN_REFUSED or PASSWORD_CHANGED
 */
public record SignInEvent(@Nullable Viewer by, String act, String login, Map<String, String> details) {}
