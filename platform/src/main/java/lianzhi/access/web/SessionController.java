package lianzhi.access.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import lianzhi.access.Courts;
import lianzhi.access.SignInEvent;
import lianzhi.access.Viewer;
import lianzhi.access.login.Account;
import lianzhi.access.login.ChangePassword;
import lianzhi.access.login.SignIn;
import lianzhi.access.login.SignInRefused;
import lianzhi.settings.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "access")
class SessionController {
    record Credentials(
            @NotBlank @Size(max = 100) String user,
            @NotNull @Size(max = 200) String password) {}

    record PasswordChange(
            @NotNull @Size(max = 200) String oldPassword,
            @NotNull @Size(max = 200) String password) {}

    private final SignIn signIn;
    private final ChangePassword changePassword;
    private final CurrentAccount current;
    private final Courts courts;
    private final Settings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionController(
            SignIn signIn,
            ChangePassword changePassword,
            CurrentAccount current,
            Courts courts,
            Settings settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.signIn = signIn;
        this.changePassword = changePassword;
        this.current = current;
        this.courts = courts;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    @GetMapping
    @Operation(operationId = "getSession", summary = "Who is signed in; sets the XSRF-TOKEN cookie")
    SessionView get() {
        return new SessionView(current.get().map(this::view).orElse(null), courts.all());
    }

    @PostMapping
    @Operation(operationId = "signIn", summary = "Sign in")
    SessionView signIn(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var account = signIn.handle(credentials.user(), credentials.password(), request.getRemoteAddr());
        open(account, request, response);
        return new SessionView(view(account), courts.all());
    }

    @PutMapping("/password")
    @Operation(operationId = "changePassword", summary = "Change one's own password")
    SessionView changePassword(
            Viewer viewer,
            @Valid @RequestBody PasswordChange change,
            HttpServletRequest request,
            HttpServletResponse response) {
        var before = current.get().orElseThrow(SignInRefused::needed);
        var account = changePassword.handle(
                viewer, before.person().login(), change.oldPassword(), change.password(), request.getRemoteAddr());
        open(account, request, response);
        return new SessionView(view(account), courts.all());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    @Operation(operationId = "signOut", summary = "Sign out")
    public void signOut(HttpServletRequest request) {
        current.get()
                .map(Account::person)
                .ifPresent(person -> events.publishEvent(
                        new SignInEvent(person.asViewer(), "SIGNED_OUT", person.login(), Map.of())));
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A new session: an identifier known from before signing in is worth nothing. */
    private void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setMaxInactiveInterval(60 * settings.number("access.session.idleMinutes"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(account.person().id(), account.credentialVersion(), clock.instant()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private SessionView.SignedInView view(Account account) {
        var person = account.person();
        var viewer = person.asViewer();
        return new SessionView.SignedInView(
                person.id(),
                person.login(),
                person.name(),
                person.courtCode(),
                new TreeSet<>(viewer.roles()),
                new TreeSet<>(viewer.powers()),
                viewer.reach(),
                account.mustChangePassword(),
                settings.number("access.session.idleMinutes"));
    }
}
