package lianzhi.access.login;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import lianzhi.law.Reason;

/** Nobody is signed in; answered with 401. */
public final class SignInRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    private final transient Reason reason;

    private SignInRefused(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static SignInRefused wrong() {
        return new SignInRefused(Reason.of("SIGN_IN_WRONG", "用户名或口令不正确", "User name or password is wrong"));
    }

    static SignInRefused locked() {
        return new SignInRefused(Reason.of("ACCOUNT_LOCKED", "账号已被管理员停用", "An administrator has locked this account"));
    }

    static SignInRefused lockedOut(Instant until) {
        var time = MINUTE.format(until);
        return new SignInRefused(Reason.of(
                        "SIGN_IN_LOCKED_OUT",
                        "连续登录失败过多，" + time + "前不能登录",
                        "Too many failed sign-ins; none is accepted before " + time)
                .with(Map.of("until", until.toString())));
    }

    /** No or an ended session. */
    public static SignInRefused needed() {
        return new SignInRefused(Reason.of("SIGN_IN_NEEDED", "请先登录", "Sign in first"));
    }
}
