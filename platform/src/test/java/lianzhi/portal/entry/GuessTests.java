package lianzhi.portal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianzhi.CountStatements;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.access.Role;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.Samples;
import lianzhi.cases.filing.Filed;
import lianzhi.law.Refused;
import lianzhi.portal.mycase.ShowMyCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who guesses codes: how many are compared at all, and whether a watch tells a case that exists. */
@PlatformTest
class GuessTests {
    private static final String COURT = "粤0804";
    private static final String STRANGER = "203.0.113.9";
    /** More with -Dguesses=100000. */
    private static final int GUESSES = Integer.getInteger("guesses", 5_000);

    private static final int TIMED = 12;
    private static final int COUNTED = 100;

    @Autowired
    Samples samples;

    @Autowired
    CaseFiles files;

    @Autowired
    PartyCodes codes;

    @Autowired
    OpenCase open;

    @Autowired
    ShowMyCase show;

    @Autowired
    SettableClock clock;

    private Filed filed;
    private final LocalDateTime begin = LocalDateTime.of(2026, 4, 1, 9, 0);

    @BeforeEach
    void a_case_whose_parties_have_codes() {
        clock.set(begin);
        filed = samples.filed(COURT);
        var clerk = samples.viewer(COURT, Role.CLERK);
        for (var party : files.parties(filed.id())) codes.issue(clerk, filed.id(), party.id());
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void of_many_guesses_at_ten_a_second_five_a_quarter_of_an_hour_are_compared() {
        Map<String, Integer> said = new TreeMap<>();
        for (var i = 0; i < GUESSES; i++) {
            clock.set(begin.plus(Duration.ofMillis(100L * i)));
            said.merge(guess(filed.number(), "WRNG%06d".formatted(i)), 1, Integer::sum);
        }
        System.out.printf("S5 GuessTests: %d guesses in %d s: %s%n", GUESSES, GUESSES / 10, said);
        assertThat(said.keySet())
                .containsExactlyInAnyOrder("PORTAL_CODE_WRONG", "PORTAL_WAIT", "PORTAL_CLOSED_FOR_NOW");
        assertThat(said.get("PORTAL_CODE_WRONG")).isLessThanOrEqualTo(5 * (1 + GUESSES / 10 / 900));
    }

    @Test
    void the_party_enters_while_a_stranger_is_shut_out_and_is_told_of_it() {
        var code = codes.issue(
                samples.viewer(COURT, Role.CLERK),
                filed.id(),
                files.parties(filed.id()).getFirst().id());
        for (var i = 0; i < 9; i++) {
            clock.set(begin.plusMinutes(i));
            guess(filed.number(), "WRONGCODE3");
        }
        assertThat(guess(filed.number(), code)).isEqualTo("PORTAL_CLOSED_FOR_NOW");
        var opened = open.handle(filed.number(), code, "198.51.100.7");
        assertThat(opened.caseId()).isEqualTo(filed.id());
        assertThat(show.handle(opened).notices())
                .anySatisfy(told -> assertThat(told.zh()).contains("有人多次输错本案的查询码", "您不受影响"));
    }

    /** One Argon2 is tens of milliseconds: without it an unknown number would answer in one. */
    @Test
    void a_number_that_does_not_exist_takes_as_long_as_one_that_does() {
        var there = new long[TIMED];
        var nowhere = new long[TIMED];
        for (var i = -3; i < TIMED; i++) {
            clock.set(begin.plusHours(1 + i + 3));
            var known = time(filed.number());
            var unknown = time("(2026)粤0804执" + (8_000_000 + i) + "号");
            if (i >= 0) {
                there[i] = known;
                nowhere[i] = unknown;
            }
        }
        Arrays.sort(there);
        Arrays.sort(nowhere);
        var ratio = nowhere[TIMED / 2] / (double) there[TIMED / 2];
        System.out.printf(
                "S5 GuessTests: known %.1f ms, unknown %.1f ms%n", there[TIMED / 2] / 1e6, nowhere[TIMED / 2] / 1e6);
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    /** Compared, told to wait, shut out: each answer costs the database as much for a number that does not exist. */
    @Test
    void what_a_guess_costs_does_not_tell_a_number_that_exists() {
        var nowhere = "(2026)粤0804执8999999号";
        Map<String, Integer> there = new TreeMap<>();
        Map<String, Integer> none = new TreeMap<>();
        Map<String, List<Long>> took = new TreeMap<>();
        for (var day = 2; day < 5; day++) {
            for (var i = 0; i < COUNTED; i++) {
                // five of a quarter of an hour are compared, a second after each one is told to wait, then the door is
                // shut
                clock.set(begin.plusDays(day).plusSeconds(i < 8 ? i / 2 * 60L + i % 2 : 300));
                for (var isThere : List.of(true, false)) {
                    var said = new String[1];
                    var began = System.nanoTime();
                    var cost = CountStatements.of(() -> said[0] = isThere
                            ? guess(filed.number(), "WRONGCODE9", "198.51.100.21")
                            : guess(nowhere, "WRONGCODE9", "198.51.100.22"));
                    took.computeIfAbsent(said[0] + (isThere ? " there" : " nowhere"), _ -> new ArrayList<>())
                            .add(System.nanoTime() - began);
                    // the least of three days: now and then somebody reads a setting anew
                    (isThere ? there : none).merge(i + " " + said[0], cost.statements(), Math::min);
                }
            }
        }
        took.forEach((what, all) -> {
            Collections.sort(all);
            System.out.printf(
                    "S5 GuessTests: %s: %d answers, p99 %.1f ms%n",
                    what, all.size(), all.get(all.size() * 99 / 100) / 1e6);
        });
        assertThat(there)
                .as("the same answers, each at the same cost")
                .isEqualTo(none)
                .hasSize(COUNTED);
        assertThat(took).hasSize(6);
    }

    private long time(String number) {
        var began = System.nanoTime();
        assertThat(guess(number, "WRONGCODE2")).isEqualTo("PORTAL_CODE_WRONG");
        return System.nanoTime() - began;
    }

    private String guess(String number, String code) {
        return guess(number, code, STRANGER);
    }

    private String guess(String number, String code, String address) {
        try {
            return "opened " + open.handle(number, code, address);
        } catch (Refused refused) {
            return refused.reasons().getFirst().code();
        }
    }
}
