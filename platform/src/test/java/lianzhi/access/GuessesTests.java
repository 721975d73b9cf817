package lianzhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lianzhi.Browser;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Guesses.Door;
import lianzhi.access.Guesses.State;
import lianzhi.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who guesses shuts out himself: not the one whose name he tries, and not his neighbours who had entered before. */
@PlatformTest
class GuessesTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final LocalDateTime begin = LocalDateTime.of(2026, 5, 4, 9, 0);

    @LocalServerPort
    int port;

    @Autowired
    Guesses guesses;

    @Autowired
    SeedPeople seed;

    @Autowired
    Settings settings;

    @Autowired
    SettableClock clock;

    private final String name = "guessed-" + System.nanoTime();
    private final String stranger = "203.0.113." + NEXT.incrementAndGet();
    private final String owner = "198.51.100." + NEXT.incrementAndGet();

    @BeforeEach
    void a_day_of_its_own() {
        clock.set(begin.plusDays(2L * NEXT.incrementAndGet()));
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    private State tried(String who, String from) {
        return guesses.begin(Door.STAFF, who, from).state();
    }

    private int limit() {
        return settings.number("access.lockout.failures");
    }

    @Test
    void after_so_many_wrong_ones_the_address_waits_and_nobody_else_does() {
        for (var i = 1; i <= limit(); i++) {
            var attempt = guesses.begin(Door.STAFF, name, stranger);
            assertThat(attempt.isOpen()).isTrue();
            assertThat(attempt.last()).isEqualTo(i == limit());
        }
        assertThat(tried(name, stranger)).isEqualTo(State.SHUT);
        assertThat(tried(name, owner)).isEqualTo(State.OPEN);
        assertThat(guesses.begin(Door.UNIT, name, stranger).isOpen())
                .as("doors count for themselves")
                .isTrue();
        clock.set(LocalDateTime.ofInstant(clock.instant(), clock.getZone())
                .plusMinutes(settings.number("access.lockout.minutes")));
        assertThat(tried(name, stranger)).isEqualTo(State.OPEN);
    }

    @Test
    void who_is_right_in_the_end_begins_anew() {
        for (var round = 0; round < 3; round++) {
            for (var i = 1; i < limit(); i++) assertThat(tried(name, owner)).isEqualTo(State.OPEN);
            guesses.right(Door.STAFF, name, owner);
        }
        assertThat(tried(name, owner)).isEqualTo(State.OPEN);
    }

    @Test
    void one_address_that_tries_many_names_is_shut_for_all_but_those_who_entered_there_before() {
        assertThat(tried(name, stranger)).isEqualTo(State.OPEN);
        guesses.right(Door.STAFF, name, stranger);
        var tries = settings.number("access.lockout.perAddress");
        for (var i = 0; i < tries; i++) {
            assertThat(tried("sprayed-" + name + i, stranger)).as("try %d", i).isEqualTo(State.OPEN);
        }
        assertThat(tried("one-more-" + name, stranger)).isEqualTo(State.SHUT);
        assertThat(tried(name, stranger)).as("entered from here before").isEqualTo(State.OPEN);
        assertThat(tried("one-more-" + name, owner)).isEqualTo(State.OPEN);
    }

    @Test
    void a_name_that_many_addresses_try_opens_only_to_those_that_had_entered_before() {
        assertThat(tried(name, owner)).isEqualTo(State.OPEN);
        guesses.right(Door.STAFF, name, owner);
        for (var host = 0; host < 10; host++) {
            for (var i = 0; i < limit(); i++) tried(name, "192.0.2." + host);
        }
        assertThat(tried(name, "192.0.2.200")).isEqualTo(State.SHUT);
        assertThat(tried(name, owner)).isEqualTo(State.OPEN);
        guesses.forget(Door.STAFF, name);
        assertThat(tried(name, "192.0.2.200")).isEqualTo(State.OPEN);
    }

    @Test
    void a_party_code_slows_down_before_it_shuts() {
        assertThat(guesses.begin(Door.CASE_CODE, name, stranger).isOpen()).isTrue();
        assertThat(guesses.begin(Door.CASE_CODE, name, stranger).isOpen()).isTrue();
        var third = guesses.begin(Door.CASE_CODE, name, stranger);
        assertThat(third.state()).isEqualTo(State.WAIT);
        assertThat(Duration.between(clock.instant(), third.until())).isLessThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(guesses.begin(Door.CASE_CODE, name, owner).isOpen()).isTrue();
    }

    @Test
    void a_judge_signs_in_while_a_stranger_is_shut_out_of_his_account() throws Exception {
        clock.reset();
        var login = "gu-" + System.nanoTime() % 100_000_000;
        seed.ensure(List.of(new NewPerson(login, "测试被猜", "粤0803", Set.of(Role.JUDGE))), "Access-Test-2026");
        var guesser = new Browser(port, "127.0.0.9");
        for (var i = 0; i < limit(); i++) guesser.signIn(login, "wrong-" + i);
        assertThat(guesser.signIn(login, "Access-Test-2026").codes()).isEqualTo("SIGN_IN_LOCKED_OUT");
        assertThat(Browser.signedIn(port, login, "Access-Test-2026")
                        .get("/api/v1/session")
                        .body())
                .contains("测试被猜");
    }
}
