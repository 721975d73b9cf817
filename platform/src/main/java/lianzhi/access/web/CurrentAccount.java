package lianzhi.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lianzhi.access.login.Account;
import lianzhi.access.login.Accounts;
import lianzhi.settings.Settings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The account of the running request; none when the session has reached its end or was overtaken by a change. */
@Component
class CurrentAccount {
    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;

    CurrentAccount(Accounts accounts, Settings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<Account> get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? of(signedIn)
                : Optional.empty();
    }

    Optional<Account> of(SignedIn signedIn) {
        var longest = Duration.ofHours(settings.number("access.session.absoluteHours"));
        if (clock.instant().isAfter(signedIn.since().plus(longest))) {
            return Optional.empty();
        }
        return accounts.remembered(signedIn.personId())
                .filter(account -> account.person().active())
                .filter(account -> account.credentialVersion() == signedIn.credentialVersion());
    }
}
