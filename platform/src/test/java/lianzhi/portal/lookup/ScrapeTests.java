package lianzhi.portal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lianzhi.PlatformTest;
import lianzhi.SettableClock;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.IdNumber;
import lianzhi.portal.store.LookupStore;
import lianzhi.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bot that asks as fast as it may for an hour, and one that tries to complete a masked number. */
@PlatformTest
class ScrapeTests {
    private static final int MOST_IN_AN_ANSWER = 20;
    private static final int FREE_A_MINUTE = 30;

    private static final int MOST_A_DAY = FREE_A_MINUTE * Throttle.FREE_MINUTES_A_DAY;
    private static final int YEARS = 75;

    @Autowired
    Throttle throttle;

    @Autowired
    Riddles riddles;

    @Autowired
    LookupStore store;

    @Autowired
    Settings settings;

    @Autowired
    SettableClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_bot_gets_a_bounded_number_of_entries_an_hour_from_one_address() {
        var begin = LocalDateTime.now(clock).plusHours(1).withSecond(0);
        var answered = 0;
        var riddles = 0;
        for (var minute = 0; minute < 60; minute++) {
            clock.set(begin.plusMinutes(minute));
            for (var i = 0; i < 1_000; i++) {
                var gate = throttle.pass("203.0.113.9", null);
                if (gate.open()) answered++;
                else if (!gate.riddle().isEmpty()) riddles++;
            }
        }
        System.out.printf(
                "S9 ScrapeTests: 60000 questions in an hour, %d answered, at most %d entries, %d riddles offered%n",
                answered, answered * MOST_IN_AN_ANSWER, riddles);
        assertThat(answered).isEqualTo(60 * FREE_A_MINUTE);
        assertThat(riddles).isLessThanOrEqualTo(60 * FREE_A_MINUTE * 9);
    }

    @Test
    void who_asks_on_all_day_from_one_address_is_shut_out_until_midnight() {
        var begin =
                LocalDateTime.now(clock).plusDays(2).withHour(0).withMinute(0).withSecond(0);
        var answered = 0;
        for (var minute = 0; minute < 24 * 60; minute++) {
            clock.set(begin.plusMinutes(minute));
            for (var i = 0; i < FREE_A_MINUTE; i++)
                if (throttle.pass("203.0.113.10", null).open()) answered++;
        }
        System.out.printf("S9 ScrapeTests: 43200 questions in a day from one address, %d answered%n", answered);
        assertThat(answered).isEqualTo(MOST_A_DAY);
        clock.set(begin.plusDays(1));
        assertThat(throttle.pass("203.0.113.10", null).open()).isTrue();
    }

    @Test
    void a_restart_does_not_begin_the_day_of_a_bot_anew_and_forgets_who_asked_little() {
        var begin =
                LocalDateTime.now(clock).plusDays(5).withHour(0).withMinute(0).withSecond(0);
        for (var minute = 0; minute < 90; minute++) {
            clock.set(begin.plusMinutes(minute));
            for (var i = 0; i < FREE_A_MINUTE; i++) throttle.pass("203.0.113.11", null);
        }
        throttle.pass("203.0.113.12", null);
        throttle.flush();
        throttle.pass("203.0.113.11", null);
        throttle.flush();
        var anew = new Throttle(riddles, store, settings, clock);
        anew.recall();
        var answered = 0;
        for (var minute = 90; minute < 200; minute++) {
            clock.set(begin.plusMinutes(minute));
            for (var i = 0; i < FREE_A_MINUTE; i++)
                if (anew.pass("203.0.113.11", null).open()) answered++;
        }
        // the 31st question of a minute ends at the riddle and does not count for the day
        assertThat(answered).isEqualTo(10 * FREE_A_MINUTE);
        assertThat(anew.pass("203.0.113.12", null).open()).isTrue();
        assertThat(store.asked(begin.toLocalDate())).hasSize(1);
        clock.set(begin.plusDays(1));
        assertThat(anew.pass("203.0.113.11", null).open()).isTrue();
    }

    @Test
    void ten_screens_in_one_hall_are_answered_and_a_flood_is_shut_out_until_the_next_minute() {
        var minute = LocalDateTime.now(clock).plusDays(12).withSecond(0);
        clock.set(minute);
        var answered = 0;
        for (var i = 0; i < 5_000; i++) {
            if (throttle.passScreen("203.0.113.14").open()) answered++;
        }
        assertThat(answered).isEqualTo(settings.number("portal.screen.asksPerMinute"));
        assertThat(throttle.pass("203.0.113.14", null).open())
                .as("the search of the same address is counted for itself")
                .isTrue();
        clock.set(minute.plusMinutes(1));
        assertThat(throttle.passScreen("203.0.113.14").open()).isTrue();
    }

    @Test
    void who_tries_whole_numbers_gets_few_a_day() {
        var begin =
                LocalDateTime.now(clock).plusDays(9).withHour(0).withMinute(0).withSecond(0);
        var answered = 0;
        for (var minute = 0; minute < 60; minute++) {
            clock.set(begin.plusMinutes(minute));
            for (var i = 0; i < FREE_A_MINUTE; i++) {
                if (!throttle.pass("203.0.113.13", null).open()) continue;
                answered++;
                throttle.wrongNumber("203.0.113.13");
            }
        }
        System.out.printf("S9 ScrapeTests: %d wrong whole numbers a day from one address%n", answered);
        assertThat(answered).isEqualTo(MOST_A_DAY / Throttle.WRONG_NUMBER);
    }

    /** The law wants the age published (失信规定第6条): then the year of birth is known but for two. */
    @Test
    void with_the_age_known_a_masked_number_takes_months_of_trying() {
        var fits = 0;
        for (var day = LocalDate.of(1980, 1, 1); day.isBefore(LocalDate.of(1981, 1, 1)); day = day.plusDays(1)) {
            for (var order = 0; order < 1_000; order += 10) {
                var body = "449999%04d%02d%02d%03d"
                        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), order);
                if (checks(body, '6')) fits++;
            }
        }
        // a city has about ten counties, and the digits of the county are masked
        var days = 10 * fits / (MOST_A_DAY / (double) Throttle.WRONG_NUMBER);
        System.out.printf(
                "S9 ScrapeTests: with the age known %d numbers in each county: %.1f days of trying%n", fits, days);
        assertThat(days).isGreaterThan(60);
    }

    /** The public sees the first four and the last two of eighteen: what fits is far more than may be asked in a day. */
    @Test
    void a_masked_number_cannot_be_completed() {
        var fits = 0;
        // one year is reckoned, the people of seventy-five are alive
        var last = LocalDate.of(1981, 1, 1);
        for (var day = LocalDate.of(1980, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            for (var order = 0; order < 1_000; order += 10) {
                // 4499 is the division of the demo; 99 stands for one of its counties
                var body = "449999%04d%02d%02d%03d"
                        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), order);
                if (checks(body, '6')) fits++;
            }
        }
        fits *= YEARS;
        var days = fits / (double) MOST_A_DAY;
        System.out.printf(
                "S9 ScrapeTests: a masked number fits %d whole ones in each county: %.1f days of asking%n", fits, days);
        assertThat(days).isGreaterThan(60);
    }

    private static boolean checks(String body, char last) {
        return IdNumber.check(body + last) instanceof Checked.Valid<IdNumber>;
    }
}
