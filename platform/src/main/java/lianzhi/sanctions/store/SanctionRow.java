package lianzhi.sanctions.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.SanctionState;
import org.jspecify.annotations.Nullable;

/**
 * 惩戒: one measure on one person in one case.
 *
 * @param parentId the listing or order that it follows
 * @param role DEBTOR, or one of the persons in charge of a unit
 * @param items the grounds of a listing (DC1 to DC6); STOP or WATCH at the border
 * @param liftDueOn by when every unit must have lifted it
 */
public record SanctionRow(
        long id,
        CaseId caseId,
        String courtCode,
        @Nullable Long judgeId,
        String measure,
        Family family,
        @Nullable Long parentId,
        long casePartyId,
        @Nullable Long partyId,
        String role,
        String name,
        boolean isUnit,
        String idKind,
        String idNumber,
        @Nullable LocalDate bornOn,
        List<String> items,
        String conduct,
        String grade,
        @Nullable Integer months,
        SanctionState state,
        @Nullable Long askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Long approvalId,
        @Nullable LocalDate decidedOn,
        @Nullable Long documentId,
        String documentNumber,
        @Nullable LocalDate graceUntil,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        String liftGround,
        @Nullable LocalDate liftDueOn,
        @Nullable Instant endedAt,
        int version) {
    /** Its id tells rows apart as well as all of its fields together. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
