package lianzhi.sanctions.store;

import lianzhi.cases.CaseBrief;
import lianzhi.sanctions.kinds.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * 提请的措施: what is asked for of one person.
 *
 * @param parent the measure that it follows
 * @param batch of which it is one
 */
public record Asked(
        CaseBrief file,
        MeasureKind kind,
        Subject who,
        Wanted wanted,
        @Nullable Long parent,
        @Nullable Long batch) {
    /** The person tells them apart nearly as well as all of their fields together. */
    @Override
    public int hashCode() {
        return Long.hashCode(who.casePartyId());
    }
}
