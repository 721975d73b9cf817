package lianzhi.sanctions.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 被惩戒人: the debtor, or who is in charge of the unit that owes. */
public record Subject(
        long casePartyId,
        @Nullable Long partyId,
        String role,
        String name,
        boolean isUnit,
        String idKind,
        String idNumber,
        @Nullable LocalDate bornGiven) {
    public static Subject of(SanctionRow one) {
        return new Subject(
                one.casePartyId(),
                one.partyId(),
                one.role(),
                one.name(),
                one.isUnit(),
                one.idKind(),
                one.idNumber(),
                one.bornOn());
    }
}
