package lianzhi.inquiry.store;

import java.time.Instant;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** A measure of a case on it. */
public record Held(
        long measureId,
        long assetId,
        long caseId,
        String caseNumber,
        String courtCode,
        String state,
        Money ordered,
        Money held,
        Money overLimit,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {}
