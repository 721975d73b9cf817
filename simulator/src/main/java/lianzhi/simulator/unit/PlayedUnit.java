package lianzhi.simulator.unit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lianzhi.simulator.Json;
import org.jspecify.annotations.Nullable;

/** 联动单位: a unit that this process plays. */
public record PlayedUnit(
        String code,
        String password,
        String nameZh,
        String nameEn,
        String kind,
        int promisedHours,
        double answerAfterSeconds,
        @Nullable Hit hit) {
    private static final int HUNDRED = 100;

    /** What it now and then stops: so many of a hundred people try. */
    public record Hit(String kind, String place, String what, int percent) {
        /** The same person always tries, or never does. */
        public boolean isTriedBy(String idNumber) {
            return Math.floorMod(idNumber.hashCode(), HUNDRED) < percent;
        }
    }

    /** 全部单位. */
    public record All(List<PlayedUnit> units) {}

    /** Those of the class path. */
    public static List<PlayedUnit> all() {
        try (var in = PlayedUnit.class.getResourceAsStream("/lianzhi/simulator/units.json")) {
            return in == null
                    ? List.of()
                    : Json.MAPPER
                            .readValue(new String(in.readAllBytes(), StandardCharsets.UTF_8), All.class)
                            .units();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
