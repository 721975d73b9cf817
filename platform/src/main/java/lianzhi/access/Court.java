package lianzhi.access;

import org.jspecify.annotations.Nullable;

/**
 * 法院: one of the city's courts.
 *
 * @param code short code, such as 粤0803
 * @param divisionCode administrative division; null where the court's area is none
 * @param superiorCode the court above it; null for the intermediate court
 */
public record Court(
        String code,
        String nameZh,
        String nameEn,
        Level level,
        @Nullable String divisionCode,
        @Nullable String superiorCode) {
    public enum Level {
        INTERMEDIATE,
        BASIC
    }
}
