package lianzhi.sanctions.kinds;

import java.util.Set;
import lianzhi.agencies.UnitKind;
import lianzhi.law.Article;
import lianzhi.sanctions.Family;

/**
 * 惩戒措施: one row of the catalogue.
 *
 * @param follows LIST or CONSUMPTION: begins and ends with that measure, without a signature of its own; else empty
 * @param agencies kinds of units that carry it out
 * @param subjects ALL, PERSON or UNIT
 * @param approval act of the catalogue of approvals; empty where it follows another measure
 * @param setting switches it on; empty where the law itself does
 */
public record MeasureKind(
        int no,
        String code,
        String zh,
        String en,
        Family family,
        String follows,
        Set<UnitKind> agencies,
        String subjects,
        String approval,
        String renewal,
        String liftApproval,
        String document,
        String liftDocument,
        String setting,
        String effectZh,
        String effectEn,
        String liftingZh,
        Article article) {
    public boolean isFor(boolean unit) {
        return subjects.equals("ALL") || subjects.equals(unit ? "UNIT" : "PERSON");
    }
}
