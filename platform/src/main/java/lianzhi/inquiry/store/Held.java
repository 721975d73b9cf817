package lianzhi.inquiry.store;

import java.time.Instant;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a case on it.
 *
 * @param worth of a thing, as far as it is the debtor's and may be sold; an estimate, never money held
 * @param queueRank its place in the queue, 1 when nobody is before it; null until the institution has answered
 */
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
        @Nullable Money worth,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer queueRank) {}
