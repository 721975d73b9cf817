package lianzhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SignInTests {
    private static final String PASSWORD = "Access-Test-2026";

    @LocalServerPort
    int port;

    @Autowired
    SeedPeople seed;

    @Autowired
    People people;

    @Autowired
    PersonRegister register;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void people_are_there() {
        seed.ensure(
                List.of(
                        person("si-judge", Role.JUDGE),
                        person("si-locked-out", Role.JUDGE),
                        person("si-changes", Role.JUDGE),
                        person("si-promoted", Role.CLERK),
                        person("si-auditor", Role.AUDITOR)),
                PASSWORD);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private static NewPerson person(String login, Role role) {
        return new NewPerson(login, "测试" + login, "粤0803", Set.of(role));
    }

    @Test
    void a_person_signs_in_and_sees_his_powers_and_out_again() throws Exception {
        var browser = Browser.signedIn(port, "SI-Judge ", PASSWORD);
        var view = browser.get("/api/v1/session").json();
        assertThat(view.at("/signedIn/courtCode").asString()).isEqualTo("粤0803");
        assertThat(view.at("/signedIn/reach").asString()).isEqualTo("OWN_CASES");
        assertThat(view.at("/signedIn/powers").toString()).contains("WORK_CASE").doesNotContain("READ_AUDIT");
        assertThat(view.at("/courts").size()).isEqualTo(11);
        assertThat(browser.send("DELETE", "/api/v1/session", null).status()).isEqualTo(204);
        assertThat(browser.get("/api/v1/session").json().at("/signedIn").isMissingNode())
                .isTrue();
    }

    @Test
    void without_a_session_everything_else_asks_to_sign_in() throws Exception {
        var answer = new Browser(port).get("/api/v1/people");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.codes()).isEqualTo("SIGN_IN_NEEDED");
        assertThat(answer.raw().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void without_the_token_nothing_is_changed() throws Exception {
        var browser = new Browser(port);
        browser.get("/api/v1/session");
        var answer = browser.send(
                "POST", "/api/v1/session", "{\"user\":\"si-judge\",\"password\":\"" + PASSWORD + "\"}", false);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.codes()).isEqualTo("CSRF_MISSING");
    }

    @Test
    void the_session_changes_its_identifier_when_somebody_signs_in_and_is_closed_to_scripts() throws Exception {
        var browser = Browser.signedIn(port, "si-judge", PASSWORD);
        var first = browser.cookie("LIANZHI").orElseThrow();
        var answer = browser.signIn("si-judge", PASSWORD);
        assertThat(browser.cookie("LIANZHI").orElseThrow()).isNotEqualTo(first);
        assertThat(answer.raw().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("LIANZHI=")
                        .contains("HttpOnly")
                        .contains("SameSite=Strict"));
    }

    @Test
    void behind_https_the_cookies_are_secure() throws Exception {
        var raw = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(
                                        java.net.URI.create("http://127.0.0.1:" + port + "/api/v1/session"))
                                .header("X-Forwarded-Proto", "https")
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(raw.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("XSRF-TOKEN").contains("Secure"));
        assertThat(raw.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void who_has_a_token_keeps_it_and_who_has_none_is_given_one() throws Exception {
        var first = asked("LANG=zh").firstValue("Set-Cookie").orElseThrow();
        assertThat(first).startsWith("XSRF-TOKEN=");
        assertThat(asked(first.split(";", 2)[0]).allValues("Set-Cookie")).isEmpty();
    }

    private java.net.http.HttpHeaders asked(String cookie) throws Exception {
        return java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(
                                        java.net.URI.create("http://127.0.0.1:" + port + "/api/v1/session"))
                                .header("Cookie", cookie)
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.discarding())
                .headers();
    }

    @Test
    void every_answer_carries_the_security_headers() throws Exception {
        var headers = new Browser(port).get("/api/v1/session").raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .contains("object-src 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void five_failures_lock_the_name_out_even_with_the_right_password_and_the_lock_ends_by_itself() throws Exception {
        clock.set(LocalDateTime.parse("2026-06-01T09:00"));
        var browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("si-locked-out", "wrong").codes()).isEqualTo("SIGN_IN_WRONG");
        }
        var locked = browser.signIn("si-locked-out", PASSWORD);
        assertThat(locked.status()).isEqualTo(401);
        assertThat(locked.codes()).isEqualTo("SIGN_IN_LOCKED_OUT");
        clock.set(LocalDateTime.parse("2026-06-01T09:16"));
        assertThat(browser.signIn("si-locked-out", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_name_that_does_not_exist_is_answered_and_locked_like_one_that_does() throws Exception {
        var browser = new Browser(port);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.signIn("si-nobody", "wrong").codes()).isEqualTo("SIGN_IN_WRONG");
        }
        assertThat(browser.signIn("si-nobody", "wrong").codes()).isEqualTo("SIGN_IN_LOCKED_OUT");
    }

    @Test
    void a_session_ends_after_its_longest_time() throws Exception {
        clock.set(LocalDateTime.parse("2026-06-02T08:00"));
        var browser = Browser.signedIn(port, "si-judge", PASSWORD);
        clock.set(LocalDateTime.parse("2026-06-02T17:59"));
        assertThat(browser.get("/api/v1/session").json().at("/signedIn").isMissingNode())
                .isFalse();
        clock.set(LocalDateTime.parse("2026-06-02T18:01"));
        assertThat(browser.get("/api/v1/session").json().at("/signedIn").isMissingNode())
                .isTrue();
    }

    @Test
    void a_session_ends_when_nobody_works_with_it_though_its_page_goes_on_asking() throws Exception {
        clock.set(LocalDateTime.parse("2026-06-02T08:00"));
        var browser = Browser.signedIn(port, "si-judge", PASSWORD);
        clock.set(LocalDateTime.parse("2026-06-02T08:29"));
        assertThat(isIn(browser, "")).isTrue();
        clock.set(LocalDateTime.parse("2026-06-02T08:58"));
        assertThat(isIn(browser, "X-Unattended")).isTrue();
        clock.set(LocalDateTime.parse("2026-06-02T08:59"));
        assertThat(isIn(browser, "X-Unattended"))
                .as("half an hour after the last work")
                .isFalse();
        assertThat(isIn(browser, "")).isFalse();
    }

    private static boolean isIn(Browser browser, String header) throws Exception {
        var answer = header.isEmpty() ? browser.get("/api/v1/session") : browser.get("/api/v1/session", header, "1");
        return !answer.json().at("/signedIn").isMissingNode();
    }

    @Test
    void changed_roles_and_a_locked_account_end_the_sessions() throws Exception {
        var browser = Browser.signedIn(port, "si-promoted", PASSWORD);
        var before = people.findByLogin("si-promoted").orElseThrow();
        var after = register.change(before.id(), before.version(), before.name(), "粤0804", Set.of(Role.JUDGE));
        assertThat(browser.get("/api/v1/session").json().at("/signedIn").isMissingNode())
                .isTrue();
        var again = Browser.signedIn(port, "si-promoted", PASSWORD);
        register.setActive(after.id(), after.version(), false);
        assertThat(again.get("/api/v1/session").json().at("/signedIn").isMissingNode())
                .isTrue();
        assertThat(again.signIn("si-promoted", PASSWORD).codes()).isEqualTo("ACCOUNT_LOCKED");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Short-1, PASSWORD_LENGTH",
        "alllowercaseletters, PASSWORD_TOO_UNIFORM",
        "Si-Changes-2026, PASSWORD_HOLDS_LOGIN",
        "abc, 'PASSWORD_LENGTH,PASSWORD_TOO_UNIFORM'"
    })
    void a_weak_password_is_refused_with_every_reason(String weak, String codes) throws Exception {
        var browser = Browser.signedIn(port, "si-changes", PASSWORD);
        var answer = browser.put(
                "/api/v1/session/password", "{\"oldPassword\":\"" + PASSWORD + "\",\"password\":\"" + weak + "\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.codes()).isEqualTo(codes);
    }

    @Test
    void a_first_password_must_be_changed_before_anything_else() throws Exception {
        var login = "si-first" + System.nanoTime();
        register.add(person(login, Role.ADMINISTRATOR), "First-Password-1");
        var browser = Browser.signedIn(port, login, "First-Password-1");
        assertThat(browser.get("/api/v1/people").codes()).isEqualTo("PASSWORD_MUST_CHANGE");
        var changed = browser.put(
                "/api/v1/session/password",
                "{\"oldPassword\":\"First-Password-1\",\"password\":\"Second-Password-2\"}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/people").codes()).doesNotContain("PASSWORD_MUST_CHANGE");
    }
}
