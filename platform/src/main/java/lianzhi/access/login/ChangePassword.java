package lianzhi.access.login;

import java.util.Map;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.access.SignInEvent;
import lianzhi.access.Viewer;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 修改口令: one's own, with the old one as proof; a wrong old one counts as a failed sign-in. */
@Component
public class ChangePassword {
    private final Accounts accounts;
    private final Guesses guesses;
    private final Passwords passwords;
    private final CheckPassword check;
    private final ApplicationEventPublisher events;

    ChangePassword(
            Accounts accounts,
            Guesses guesses,
            Passwords passwords,
            CheckPassword check,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.passwords = passwords;
        this.check = check;
        this.events = events;
    }

    @Transactional(noRollbackFor = {Refused.class, SignInRefused.class})
    public Account handle(Viewer viewer, String login, String old, String fresh, String address) {
        var attempt = guesses.begin(Door.STAFF, login, address);
        if (!attempt.isOpen()) throw SignInRefused.lockedOut(Objects.requireNonNull(attempt.until()));
        var account = accounts.find(login).orElseThrow(SignInRefused::needed);
        if (!passwords.fits(old, account.passwordHash())) {
            throw Refused.input(
                    Reason.field("oldPassword", "PASSWORD_OLD_WRONG", "原口令不正确", "The old password is wrong"));
        }
        guesses.right(Door.STAFF, login, address);
        check.orRefuse(login, fresh);
        if (fresh.equals(old)) {
            throw Refused.input(Reason.field(
                    "password", "PASSWORD_UNCHANGED", "新口令不能与原口令相同", "The new password must differ from the old one"));
        }
        accounts.setPassword(viewer.personId(), passwords.hash(fresh), false);
        guesses.forget(Door.STAFF, login);
        events.publishEvent(new SignInEvent(viewer, "PASSWORD_CHANGED", login, Map.of()));
        return accounts.find(login).orElseThrow();
    }
}
