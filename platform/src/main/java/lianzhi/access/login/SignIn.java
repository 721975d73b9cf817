package lianzhi.access.login;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.access.SignInEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登录: the right password of an active account that is not locked out. A failure is counted and recorded. */
@Component
public class SignIn {
    private final Accounts accounts;
    private final Guesses guesses;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    SignIn(Accounts accounts, Guesses guesses, Passwords passwords, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.passwords = passwords;
        this.events = events;
    }

    @Transactional(noRollbackFor = SignInRefused.class)
    public Account handle(String user, String password, String address) {
        var login = user.strip().toLowerCase(Locale.ROOT);
        var attempt = guesses.begin(Door.STAFF, login, address);
        if (!attempt.isOpen()) {
            throw refuse(login, SignInRefused.lockedOut(Objects.requireNonNull(attempt.until())));
        }
        var account = accounts.find(login).orElse(null);
        if (account == null) {
            passwords.pretend(password);
        }
        if (account == null || !passwords.fits(password, account.passwordHash())) {
            throw refuse(login, SignInRefused.wrong());
        }
        if (!account.person().active()) {
            throw refuse(login, SignInRefused.locked());
        }
        guesses.right(Door.STAFF, login, address);
        events.publishEvent(new SignInEvent(account.person().asViewer(), "SIGNED_IN", login, Map.of()));
        return account;
    }

    private SignInRefused refuse(String login, SignInRefused refused) {
        var shown = login.length() > 40 ? login.substring(0, 40) : login;
        events.publishEvent(new SignInEvent(
                null, "SIGN_IN_REFUSED", shown, Map.of("why", refused.reason().code())));
        return refused;
    }
}
