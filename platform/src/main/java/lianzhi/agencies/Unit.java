package lianzhi.agencies;

/**
 * 联动单位: a unit that carries out what courts ask of it.
 *
 * @param promisedHours within which it has promised to answer
 */
public record Unit(
        long id, String code, String nameZh, String nameEn, UnitKind kind, int promisedHours, boolean active) {}
