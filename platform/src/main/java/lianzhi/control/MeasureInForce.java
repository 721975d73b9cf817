package lianzhi.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 控制措施.
 *
 * @param partnerId null when it is seized on the spot, without a linked institution
 * @param account masked
 * @param ordered limit that was ordered and is not used up
 * @param held money really held (SKJE)
 * @param overLimit ordered but not covered (CESKJE): a place in the queue, not money
 * @param value of a thing, as its registrar told; an estimate, never money held
 * @param endsAt as the institution answered; the effect is gone afterwards
 * @param queueRank 1 when nobody is before this case
 */
public record MeasureInForce(
        long id,
        long assetId,
        long casePartyId,
        String partyName,
        @Nullable Long partnerId,
        String institution,
        String assetClass,
        String account,
        Money ordered,
        Money held,
        Money overLimit,
        @Nullable Money value,
        MeasureState state,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Integer queueRank,
        String reason,
        int version,
        List<EarlierFreeze> earlierFreezes,
        List<Act> acts) {
    /** The same with another worth of its thing. */
    public MeasureInForce worth(Money other) {
        return new MeasureInForce(
                id,
                assetId,
                casePartyId,
                partyName,
                partnerId,
                institution,
                assetClass,
                account,
                ordered,
                held,
                overLimit,
                other,
                state,
                startsAt,
                endsAt,
                queueRank,
                reason,
                version,
                earlierFreezes,
                acts);
    }

    /** 在先冻结. */
    public record EarlierFreeze(
            String authority,
            String document,
            Money amount,
            @Nullable LocalDate until) {}

    /** 一次控制行为: asked, signed, ordered, answered, with its receipt. */
    public record Act(
            long id,
            ActKind kind,
            String ground,
            Money amount,
            @Nullable Instant until,
            ActState state,
            String askedBy,
            Instant askedAt,
            @Nullable Long approvalId,
            @Nullable String number,
            @Nullable Instant orderedAt,
            @Nullable Instant answeredAt,
            @Nullable Money done,
            @Nullable Money overLimit,
            @Nullable Instant receiptAt,
            String reason,
            List<Paper> papers,
            @Nullable Way way) {}

    /**
     * 办理进度 at the institution.
     *
     * @param state such as OFFERED, FETCHED, OFFLINE
     * @param late its limit passed without an answer
     */
    public record Way(String state, int attempts, @Nullable Instant fetchedAt, Instant dueAt, boolean late) {}

    /** 文书 of an act. */
    public record Paper(
            long documentId, String name, @Nullable String number) {}
}
