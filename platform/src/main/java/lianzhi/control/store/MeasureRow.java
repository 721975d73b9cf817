package lianzhi.control.store;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.control.MeasureState;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** A measure as it is worked on, locked until the transaction ends. The account is in full. */
public record MeasureRow(
        long id,
        CaseId caseId,
        long casePartyId,
        String partyName,
        long assetId,
        long partnerId,
        String institution,
        String assetClass,
        String account,
        String thing,
        String place,
        String reference,
        Money ordered,
        Money held,
        Money overLimit,
        MeasureState state,
        @Nullable Instant endsAt,
        int version) {}
