package lianzhi.demo.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** Plain SQL that runs in psql as well; what it needs beside the cases lives as long as the transaction. */
final class CityScripts {
    private static final List<String> CASES = List.of(
            "0-set",
            "1-plan",
            "2-cases",
            "3-amounts",
            "4-parties",
            "5-files",
            "6-history",
            "7-money",
            "8-measures",
            "9-entries");
    private static final List<String> BOOKS =
            List.of("70-hands", "71-queries", "72-controls", "73-receipts", "74-ledger");
    private final JdbcTemplate sql;

    CityScripts(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The cases of the plan, in the transaction that is open. */
    void fill(CityPlan plan) {
        settings(plan);
        CASES.forEach(this::run);
        if (plan.histories() == Histories.WHOLE) {
            BOOKS.forEach(this::run);
        }
        run("99-clear");
    }

    /** What is said once of all cases. */
    void finish(CityPlan plan) {
        settings(plan);
        run("0-set");
        if (plan.histories() == Histories.WHOLE) {
            run("70-hands");
            run("75-closed");
        }
        List.of("91-campaigns", "92-others", "93-counted", "99-clear").forEach(this::run);
    }

    private void settings(CityPlan plan) {
        setting("lianzhi.city_copies", Integer.toString(plan.copies()));
        setting("lianzhi.city_before", Integer.toString(plan.before()));
        setting("lianzhi.city_end", plan.lastDay().toString());
        setting("lianzhi.city_until", Objects.toString(plan.until(), "infinity"));
        setting("lianzhi.city_histories", plan.histories().setting());
        setting("lianzhi.entries", "loaded");
    }

    private void setting(String name, String value) {
        sql.queryForObject("select set_config(?, ?, true)", String.class, name, value);
    }

    private void run(String script) {
        sql.execute(read("/demo/city/" + script + ".sql"));
    }

    private static String read(String script) {
        try (var in = Objects.requireNonNull(CityScripts.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
