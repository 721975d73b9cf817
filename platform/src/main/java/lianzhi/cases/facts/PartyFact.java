package lianzhi.cases.facts;

import org.jspecify.annotations.Nullable;

/** 当事人变故: facts about a debtor that end or bar measures; each is an event of the catalogue under the same name. */
public enum PartyFact {
    PARTY_DIED(false, null),
    BANKRUPTCY_ACCEPTED(true, null),
    BANKRUPTCY_REJECTED(true, BANKRUPTCY_ACCEPTED);

    private final boolean ofUnits;
    private final @Nullable PartyFact after;

    PartyFact(boolean ofUnits, @Nullable PartyFact after) {
        this.ofUnits = ofUnits;
        this.after = after;
    }

    boolean fits(boolean isUnit) {
        return ofUnits == isUnit;
    }

    /** What must be the last word before this one can be said; null: anything but itself. */
    boolean follows(@Nullable PartyFact last) {
        return after == null ? last != this : last == after;
    }
}
