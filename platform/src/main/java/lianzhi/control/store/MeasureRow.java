package lianzhi.control.store;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.control.MeasureState;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it is worked on, locked until the transaction ends. The account is in full.
 *
 * @param partnerId null when it is seized on the spot, without a linked institution
 */
public record MeasureRow(
        long id,
        CaseId caseId,
        long casePartyId,
        String partyName,
        long assetId,
        @Nullable Long partnerId,
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
