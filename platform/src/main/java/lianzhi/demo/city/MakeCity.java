package lianzhi.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 造城: fills an empty city with whole histories, set by set, in one transaction. The same settings give the same city.
 * The scripts are plain SQL and run in psql as well.
 */
@Component
@Profile("demo")
public class MakeCity {
    /**
     * What to make.
     *
     * @param copies how many times the article's numbers
     * @param lastDay of the second period; the end of a month
     * @param until nothing later has happened yet; null when everything has
     * @param whole with the queries, the controls and the books; without them a city is counted, but not looked into
     */
    public record Plan(
            int copies, LocalDate lastDay, @Nullable LocalDate until, boolean whole) {
        /** The article's year. */
        public static Plan article() {
            return new Plan(1, LocalDate.of(2017, 10, 31), null, true);
        }
    }

    private static final List<String> SCRIPTS = List.of(
            "1-plan",
            "2-cases",
            "3-amounts",
            "4-parties",
            "5-files",
            "6-history",
            "7-money",
            "8-measures",
            "9-entries",
            "91-campaigns",
            "92-others");
    private static final List<String> WHOLE =
            List.of("71-queries", "72-controls", "73-receipts", "74-ledger", "75-closed");
    private final JdbcTemplate sql;

    public MakeCity(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Transactional
    public void handle(Plan plan) {
        setting("lianzhi.city_copies", Integer.toString(plan.copies()));
        setting("lianzhi.city_end", plan.lastDay().toString());
        setting("lianzhi.city_until", Objects.toString(plan.until(), "infinity"));
        setting("lianzhi.entries", "loaded");
        SCRIPTS.forEach(this::run);
        if (plan.whole()) {
            WHOLE.forEach(this::run);
        }
    }

    private void run(String script) {
        sql.execute(read("/demo/city/" + script + ".sql"));
    }

    private void setting(String name, String value) {
        sql.queryForObject("select set_config(?, ?, true)", String.class, name, value);
    }

    private static String read(String script) {
        try (var in = Objects.requireNonNull(MakeCity.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
