package lianzhi.coercion.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.coercion.CoercionState;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** A coercive act as it lies in the table. */
public record ActRow(
        long id,
        CaseId caseId,
        String kind,
        long casePartyId,
        @Nullable Long declarationId,
        String personName,
        boolean isUnit,
        String conduct,
        LocalDate conductOn,
        String conductText,
        @Nullable Money amount,
        @Nullable Integer days,
        boolean urgent,
        Map<String, String> facts,
        CoercionState state,
        long proposedById,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable LocalDate servedOn,
        @Nullable Instant endedAt,
        @Nullable String endedHow,
        int version) {}
