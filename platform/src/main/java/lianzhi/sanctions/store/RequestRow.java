package lianzhi.sanctions.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 事后申请: what needs a decision after a measure began.
 *
 * @param kind LIFT, RENEW, EXEMPT_ONCE, EXEMPT_TRAVEL, CORRECT or REPAIR
 * @param ground of a lifting
 * @param untilOn of a renewal or exemption
 * @param measures that a single exemption is from
 * @param documentId of the decision on travel or on a correction
 * @param partyRequestId what the party asked; null when the court acts of its own motion
 */
public record RequestRow(
        long id,
        long sanctionId,
        String kind,
        String ground,
        String text,
        @Nullable LocalDate untilOn,
        String evidenceName,
        String evidenceSha256,
        String state,
        String askedByName,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable Long approvalId,
        @Nullable Instant decidedAt,
        String answer,
        @Nullable Instant usedAt,
        List<String> measures,
        @Nullable Long documentId,
        @Nullable Long partyRequestId) {
    /** 暂解乘机乘车: trains and aircraft. */
    private static final String TRAVEL = "J28";

    /** Whether that measure is excepted. */
    public boolean exempts(String measure) {
        return kind.equals("EXEMPT_TRAVEL") ? measure.equals(TRAVEL) : measures.contains(measure);
    }
}
